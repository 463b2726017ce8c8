import { useEffect, useRef, type RefObject } from 'react'

/**
 * Closes something that floats above the page when the user turns to what is
 * outside of it, or presses Escape; then the focus goes back to its opener.
 *
 * @param root holds the opener (its last button before the panel) and the panel
 */
export function useDismissal(
    root: RefObject<HTMLElement>,
    isOpen: boolean,
    close: () => void
): void {
    const latest = useRef(close)
    useEffect(() => {
        latest.current = close
    })
    useEffect(() => {
        if (!isOpen) {
            return undefined
        }
        const closeOutside = (event: Event) => {
            if (!root.current?.contains(event.target as Node)) {
                latest.current()
            }
        }
        const closeByKey = (event: KeyboardEvent) => {
            if (event.key === 'Escape') {
                event.preventDefault()
                latest.current()
                root.current
                    ?.querySelector<HTMLElement>('[aria-expanded]')
                    ?.focus()
            }
        }
        document.addEventListener('pointerdown', closeOutside)
        document.addEventListener('focusin', closeOutside)
        // What floats is closed before that which it floats above.
        document.addEventListener('keydown', closeByKey, true)
        return () => {
            document.removeEventListener('pointerdown', closeOutside)
            document.removeEventListener('focusin', closeOutside)
            document.removeEventListener('keydown', closeByKey, true)
        }
    }, [root, isOpen])
}
