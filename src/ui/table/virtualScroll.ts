import type { RowLayout } from './rowLayout'

/**
 * Browsers cap the height of an element: Chromium at 33,554,400 px, Firefox at
 * 17,895,697. A million rows are higher than that, so a tall table is as high
 * as it may be and the scroll bar stands for more than it measures.
 */
export const tallestPx = 15_000_000

export interface ScrollPosition {
    /** Where the element is scrolled to. */
    readonly scrollTop: number
    /** Which part of all rows that shows. */
    readonly virtualTop: number
}

export interface ScrollSizes {
    /** Height that all rows together would have. */
    readonly contentPx: number
    /** Height of what is seen of them. */
    readonly windowPx: number
}

const scrollableOf = ({ contentPx, windowPx }: ScrollSizes) => ({
    real: Math.max(0, Math.min(contentPx, tallestPx) - windowPx),
    virtual: Math.max(0, contentPx - windowPx),
})

/**
 * The part shown after the element was scrolled. Small steps, by wheel or
 * finger, move the rows just as far; a jump by the scroll bar goes to the same
 * share of the whole, and either end of the bar is an end of the rows.
 */
export function afterScroll(
    before: ScrollPosition,
    scrollTop: number,
    sizes: ScrollSizes
): ScrollPosition {
    const { real, virtual } = scrollableOf(sizes)
    if (real === virtual || scrollTop <= 0) {
        return { scrollTop, virtualTop: Math.max(0, scrollTop) }
    }
    if (scrollTop >= real - 1) {
        return { scrollTop, virtualTop: virtual }
    }
    const step = scrollTop - before.scrollTop
    const moved = before.virtualTop + step
    const isStep = Math.abs(step) <= sizes.windowPx
    return {
        scrollTop,
        virtualTop:
            isStep && moved >= 0 && moved <= virtual
                ? moved
                : (scrollTop / real) * virtual,
    }
}

/** How to scroll so that the rows from `virtualTop` on are shown. */
export function positionAt(
    virtualTop: number,
    sizes: ScrollSizes
): ScrollPosition {
    const { real, virtual } = scrollableOf(sizes)
    const top = Math.max(0, Math.min(virtualTop, virtual))
    return {
        scrollTop: virtual === 0 ? 0 : Math.round((top / virtual) * real),
        virtualTop: top,
    }
}

/** The part to show so that a row is seen whole, moving as little as can be. */
export function topShowing(
    row: {
        readonly topPx: number
        readonly heightPx: number
        /** What covers the first pixels of the window: a head that stays. */
        readonly coveredPx: number
    },
    virtualTop: number,
    windowPx: number
): number {
    const highest = row.topPx - row.coveredPx
    const lowest = row.topPx + row.heightPx - windowPx
    return highest < virtualTop
        ? highest
        : lowest > virtualTop
          ? lowest
          : virtualTop
}

/** Few rows at a time come and go, and some are drawn before they are seen. */
const rowsPerBlock = 4

/** The rows to draw, from `first` up to and without `end`. */
export function rowsInSight(
    { rowCount, rowAt }: RowLayout,
    virtualTop: number,
    windowPx: number
): { readonly first: number; readonly end: number } {
    const block = (row: number) => Math.floor(row / rowsPerBlock)
    const first = (block(rowAt(virtualTop)) - 1) * rowsPerBlock
    const end = (block(rowAt(virtualTop + windowPx)) + 2) * rowsPerBlock
    return { first: Math.max(0, first), end: Math.min(rowCount, end) }
}
