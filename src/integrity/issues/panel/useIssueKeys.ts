import { useEffect, useRef } from 'react'

/**
 * While an issue is open, J and K go to the next and the previous one and
 * Escape closes it, wherever the focus is; keys in text fields are theirs.
 */
export function useIssueKeys(
    isOpen: boolean,
    step: (by: 1 | -1) => void,
    close: () => void
): void {
    const latest = useRef({ step, close })
    useEffect(() => {
        latest.current = { step, close }
    })
    useEffect(() => {
        if (!isOpen) {
            return undefined
        }
        const follow = (event: KeyboardEvent) => {
            const isTyping = (event.target as Element).closest(
                'input:not([type="checkbox"]), textarea, select, [role="dialog"]'
            )
            if (
                isTyping ||
                event.defaultPrevented ||
                event.ctrlKey ||
                event.metaKey ||
                event.altKey
            ) {
                return
            }
            if (event.key === 'j' || event.key === 'k') {
                latest.current.step(event.key === 'j' ? 1 : -1)
            } else if (event.key === 'Escape') {
                latest.current.close()
            }
        }
        document.addEventListener('keydown', follow)
        return () => document.removeEventListener('keydown', follow)
    }, [isOpen])
}
