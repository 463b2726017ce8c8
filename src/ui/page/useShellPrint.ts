import { useEffect } from 'react'

/**
 * Prints the app and not the shell around it: of a frame, a browser prints no
 * more than the screen shows.
 */
export function useShellPrint(): void {
    useEffect(() => {
        if (window.parent === window) {
            return undefined
        }
        const printPage = (event: KeyboardEvent) => {
            const isAlone = !event.shiftKey && !event.altKey
            if (
                isAlone &&
                (event.ctrlKey || event.metaKey) &&
                event.key === 'p'
            ) {
                event.preventDefault()
                window.print()
            }
        }
        document.addEventListener('keydown', printPage)
        return () => document.removeEventListener('keydown', printPage)
    }, [])
}
