import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { FeedRow } from './feedRows'

/** So near to its end a box counts as at its end. */
const nearEndPx = 24

/** Keeps a scrolled box at its end, or at the reader's place once they leave it. */
export function useFollowedEnd(
    box: RefObject<HTMLDivElement>,
    rows: readonly FeedRow[],
    /** Rows that have come in all. */
    received: number
) {
    const isAtEnd = useRef(true)
    /** Rows that had come when the reader left the end; undefined at the end. */
    const [receivedOnLeaving, setReceivedOnLeaving] = useState<number>()

    useLayoutEffect(() => {
        if (isAtEnd.current && box.current) {
            box.current.scrollTop = box.current.scrollHeight
        }
    }, [box, rows])

    const onScroll = () => {
        const { current } = box
        if (current === null) {
            return
        }
        const { scrollHeight, scrollTop, clientHeight } = current
        const isNear = scrollHeight - scrollTop - clientHeight <= nearEndPx
        if (isNear !== isAtEnd.current) {
            isAtEnd.current = isNear
            setReceivedOnLeaving(isNear ? undefined : received)
        }
    }

    const jumpToEnd = () => {
        isAtEnd.current = true
        setReceivedOnLeaving(undefined)
        if (box.current) {
            box.current.scrollTop = box.current.scrollHeight
            box.current.focus()
        }
    }

    const newBelow =
        receivedOnLeaving === undefined ? 0 : received - receivedOnLeaving
    return { newBelow, onScroll, jumpToEnd }
}
