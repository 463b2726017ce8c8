import { useEffect, useRef } from 'react'
import { isChord, isTyping } from './isTyping'

/**
 * Keys that do something wherever the focus is, but for text fields and while a
 * dialog is open.
 */
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
                !isDialogOpen() &&
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

/** A click beside what is in a dialog leaves the focus with the page. */
const isDialogOpen = () =>
    document.querySelector('[aria-modal="true"]') !== null
