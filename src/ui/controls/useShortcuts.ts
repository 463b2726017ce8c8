import { useEffect, useRef } from 'react'
import { isChord, isTyping } from './isTyping'

/** Keys that do something wherever the focus is, but for text fields. */
export function useShortcuts(
    shortcuts: Readonly<Record<string, () => void>>
): void {
    const latest = useRef(shortcuts)
    useEffect(() => {
        latest.current = shortcuts
    })
    useEffect(() => {
        const follow = (event: KeyboardEvent) => {
            const act = latest.current[event.key]
            if (
                act !== undefined &&
                !event.defaultPrevented &&
                !isTyping(event) &&
                !isChord(event)
            ) {
                event.preventDefault()
                act()
            }
        }
        document.addEventListener('keydown', follow)
        return () => document.removeEventListener('keydown', follow)
    }, [])
}
