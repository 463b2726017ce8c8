import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useRef } from 'react'
import {
    afterScroll,
    positionAt,
    tallestPx,
    topShowing,
    type ScrollPosition,
    type ScrollSizes,
} from './virtualScroll'

/**
 * The virtualizer keeps account of each of its items, so it is given blocks of
 * rows: a million rows cost it no more than some ten thousand.
 */
const rowsPerBlock = 8

/** Where nothing can be measured: before the first layout, and in tests. */
const assumedWindowPx = 640

type Table = Virtualizer<HTMLDivElement, Element>

export interface VirtualRows {
    /** Rows to draw: from `first`, up to and without `end`. */
    readonly first: number
    readonly end: number
    /** Room to leave for the rows that are not drawn. */
    readonly beforePx: number
    readonly afterPx: number
    readonly rowsPerPage: number
    /** Scrolls a row into sight, no further than needed. */
    readonly showRow: (rowIndex: number) => void
}

/** Rows of one height in a box that scrolls, under a head that does not. */
export function useVirtualRows(
    scroller: React.RefObject<HTMLDivElement>,
    rowCount: number,
    rowPx: number,
    headPx: number
): VirtualRows {
    const position = useRef<ScrollPosition>({ scrollTop: 0, virtualTop: 0 })
    const announce = useRef<(virtualTop: number) => void>(() => undefined)
    const sizes = useRef<ScrollSizes>({ contentPx: 0, windowPx: 0 })

    const virtualizer = useVirtualizer<HTMLDivElement, Element>({
        count: Math.ceil(rowCount / rowsPerBlock),
        getScrollElement: () => scroller.current,
        estimateSize: () => rowsPerBlock * rowPx,
        overscan: 1,
        initialRect: { width: 0, height: assumedWindowPx },
        observeElementRect: observeHeight,
        observeElementOffset: useCallback(
            (table: Table, tell: (top: number, isMoving: boolean) => void) => {
                const element = table.scrollElement
                if (element === null) {
                    return undefined
                }
                announce.current = (top) => tell(top, false)
                const follow = () => {
                    position.current = afterScroll(
                        position.current,
                        element.scrollTop,
                        sizes.current
                    )
                    tell(position.current.virtualTop, false)
                }
                element.addEventListener('scroll', follow, { passive: true })
                return () => element.removeEventListener('scroll', follow)
            },
            []
        ),
        scrollToFn: () => undefined,
    })

    const contentPx = rowCount * rowPx
    const windowPx =
        (virtualizer.scrollRect?.height || assumedWindowPx) - headPx
    useLayoutEffect(() => {
        sizes.current = { contentPx, windowPx }
    }, [contentPx, windowPx])

    const scrollTo = useCallback(
        (virtualTop: number) => {
            const next = positionAt(virtualTop, sizes.current)
            position.current = next
            if (scroller.current) {
                scroller.current.scrollTop = next.scrollTop
            }
            announce.current(next.virtualTop)
        },
        [scroller]
    )

    // Rows above a tall table's window are fewer pixels than they would be.
    const { scrollTop, virtualTop } = position.current
    const skippedPx = virtualTop - scrollTop
    const blocks = virtualizer.getVirtualItems()
    const first = Math.max(
        (blocks[0]?.index ?? 0) * rowsPerBlock,
        Math.ceil(skippedPx / rowPx)
    )
    const end = Math.min(
        rowCount,
        ((blocks.at(-1)?.index ?? -1) + 1) * rowsPerBlock
    )
    const beforePx = first * rowPx - skippedPx
    const drawnPx = Math.max(0, end - first) * rowPx
    return {
        first,
        end,
        beforePx,
        afterPx: Math.max(
            0,
            Math.min(contentPx, tallestPx) - beforePx - drawnPx
        ),
        rowsPerPage: Math.max(1, Math.floor(windowPx / rowPx)),
        showRow: useCallback(
            (rowIndex) => {
                const { virtualTop } = position.current
                const top = topShowing(
                    rowIndex,
                    rowPx,
                    virtualTop,
                    sizes.current.windowPx
                )
                if (top !== virtualTop) {
                    scrollTo(top)
                }
            },
            [rowPx, scrollTo]
        ),
    }
}

/** Like the virtualizer's own, but without a height nothing is not a height. */
function observeHeight(
    { scrollElement }: Table,
    tell: (rect: { width: number; height: number }) => void
): (() => void) | undefined {
    if (scrollElement === null) {
        return undefined
    }
    const measure = () => {
        const { clientWidth, clientHeight } = scrollElement
        tell({ width: clientWidth, height: clientHeight || assumedWindowPx })
    }
    if (typeof ResizeObserver === 'undefined') {
        measure()
        return undefined
    }
    // It tells the first size too, after a layout that is made in any case:
    // to measure at once would take one more.
    const observer = new ResizeObserver(measure)
    observer.observe(scrollElement)
    return () => observer.disconnect()
}
