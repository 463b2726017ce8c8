import {
    useCallback,
    useEffect,
    useLayoutEffect,
    useRef,
    useState,
    type RefObject,
} from 'react'
import type { RowLayout } from './rowLayout'
import { isPrinting } from './isPrinting'
import {
    afterScroll,
    positionAt,
    rowsInSight,
    tallestPx,
    topShowing,
    type ScrollPosition,
} from './virtualScroll'

/** Where nothing can be measured: before the first layout, and in tests. */
const assumedHeightPx = 640

export interface VirtualRows {
    /** Rows to draw: from `first`, up to and without `end`. */
    readonly first: number
    readonly end: number
    /** Room to leave for the rows that are not drawn. */
    readonly beforePx: number
    readonly afterPx: number
    readonly rowsPerPage: number
    /**
     * Scrolls a row into sight, no further than needed, below `coveredPx` of a
     * head that stays.
     */
    readonly showRow: (rowIndex: number, coveredPx: number) => void
}

/** Which rows to draw in a box that scrolls, under a head that does not. */
export function useVirtualRows(
    scroller: RefObject<HTMLDivElement>,
    layout: RowLayout,
    headPx: number
): VirtualRows {
    const [shown, setShown] = useState<ScrollPosition>(atTop)
    const [heightPx, setHeightPx] = useState(assumedHeightPx)
    const windowPx = heightPx - headPx
    const position = useRef(shown)
    const latest = useRef({ layout, windowPx, headPx })
    useLayoutEffect(() => {
        latest.current = { layout, windowPx, headPx }
    })

    useEffect(() => {
        const { current: element } = scroller
        if (element === null) {
            return undefined
        }
        const follow = () => {
            if (isPrinting()) {
                return
            }
            const { layout, windowPx } = latest.current
            const next = afterScroll(position.current, element.scrollTop, {
                contentPx: layout.contentPx,
                windowPx,
            })
            position.current = next
            // Most steps of a wheel show no other rows.
            setShown((before) =>
                isSameSight(before, next, layout, windowPx) ? before : next
            )
        }
        // On paper the box does not scroll, and has forgotten where it was.
        const goBack = () => {
            element.scrollTop = position.current.scrollTop
        }
        element.addEventListener('scroll', follow, { passive: true })
        window.addEventListener('afterprint', goBack)
        return () => {
            element.removeEventListener('scroll', follow)
            window.removeEventListener('afterprint', goBack)
        }
    }, [scroller])
    useEffect(
        () =>
            scroller.current
                ? followHeight(scroller.current, setHeightPx)
                : undefined,
        [scroller]
    )

    // Rows above a tall table's window are fewer pixels than they would be.
    const skippedPx = skippedOf(shown)
    const sight = rowsInSight(layout, shown.virtualTop, windowPx)
    const first =
        skippedPx > 0
            ? Math.max(sight.first, layout.rowAt(skippedPx - 1) + 1)
            : sight.first
    const end = Math.max(first, sight.end)
    const topPx = layout.topOf(first)
    const endPx =
        end > first ? layout.topOf(end - 1) + layout.heightOf(end - 1) : topPx
    const beforePx = topPx - skippedPx
    return {
        first,
        end,
        beforePx,
        afterPx: Math.max(
            0,
            Math.min(layout.contentPx, tallestPx) - beforePx - (endPx - topPx)
        ),
        rowsPerPage: Math.floor(windowPx / (layout.heightOf(first) || 1)),
        showRow: useCallback(
            (rowIndex, coveredPx) => {
                const { layout, headPx, ...followed } = latest.current
                // What stands below may have just come and taken of the height.
                const heightNow = scroller.current?.clientHeight ?? 0
                const windowPx =
                    heightNow > 0 ? heightNow - headPx : followed.windowPx
                const { virtualTop } = position.current
                const top = topShowing(
                    {
                        topPx: layout.topOf(rowIndex),
                        heightPx: layout.heightOf(rowIndex),
                        coveredPx,
                    },
                    virtualTop,
                    windowPx
                )
                if (top === virtualTop) {
                    return
                }
                const next = positionAt(top, {
                    contentPx: layout.contentPx,
                    windowPx,
                })
                position.current = next
                if (scroller.current) {
                    scroller.current.scrollTop = next.scrollTop
                }
                setShown(next)
            },
            [scroller]
        ),
    }
}

const atTop: ScrollPosition = { scrollTop: 0, virtualTop: 0 }

const skippedOf = ({ scrollTop, virtualTop }: ScrollPosition) =>
    virtualTop - scrollTop

/** Whether the same rows are drawn at the same place. */
function isSameSight(
    one: ScrollPosition,
    other: ScrollPosition,
    layout: RowLayout,
    windowPx: number
): boolean {
    const [before, after] = [one, other].map(({ virtualTop }) =>
        rowsInSight(layout, virtualTop, windowPx)
    )
    return (
        before?.first === after?.first &&
        before?.end === after?.end &&
        skippedOf(one) === skippedOf(other)
    )
}

/** Without a layout, as in tests, nothing is not a height. */
function followHeight(
    element: HTMLDivElement,
    tell: (heightPx: number) => void
): (() => void) | undefined {
    if (typeof ResizeObserver === 'undefined') {
        return undefined
    }
    // It tells the first size too, after a layout that is made in any case:
    // to measure at once would take one more.
    const observer = new ResizeObserver(() => {
        if (!isPrinting()) {
            tell(element.clientHeight || assumedHeightPx)
        }
    })
    observer.observe(element)
    return () => observer.disconnect()
}
