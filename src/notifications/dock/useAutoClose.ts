import { useEffect, useRef, useState } from 'react'

/** Long enough to read two lines twice. */
const readingTimeMs = 15_000

/**
 * Closes something by itself once it has nothing more to say, but not while
 * the pointer or the focus is in it.
 *
 * @returns what tells whether somebody is at it, for the element
 */
export function useAutoClose(isOver: boolean, close: () => void) {
    const [hasPointer, setHasPointer] = useState(false)
    const [hasFocus, setHasFocus] = useState(false)
    const isUsed = hasPointer || hasFocus
    const latest = useRef(close)
    useEffect(() => {
        latest.current = close
    })
    useEffect(() => {
        if (!isOver || isUsed) {
            return undefined
        }
        const timer = setTimeout(() => latest.current(), readingTimeMs)
        return () => clearTimeout(timer)
    }, [isOver, isUsed])
    return {
        onPointerEnter: () => setHasPointer(true),
        onPointerLeave: () => setHasPointer(false),
        onFocus: () => setHasFocus(true),
        onBlur: () => setHasFocus(false),
    }
}
