import { useEffect, useRef, type ReactNode } from 'react'
import { giveFocus, isFocusLost, pageHeading } from './giveFocus'
import styles from './KeepFocus.module.css'

/** Where the focus goes when what had it is put away or rests. */
export const keptFocusText = '[data-keeps-focus] strong'

/**
 * Keeps the focus within something that changes by itself, on its first strong
 * text; when all of it is put away, it goes to the heading of the page. What
 * began it, and rests meanwhile, hands the focus on to it. The focus of somebody
 * who is elsewhere stays there.
 */
export function KeepFocus({ children }: { children: ReactNode }) {
    const root = useRef<HTMLDivElement>(null)
    useEffect(() => {
        const element = root.current
        if (element === null) {
            return undefined
        }
        let last: Element | null = null
        let wasInside = false
        const look = ({ target }: Event) => {
            last = target instanceof Element ? target : null
            wasInside = element.contains(last)
        }
        // What was pressed elsewhere may rest while this goes on.
        const isGone = () =>
            last !== null && (!last.isConnected || last.matches(':disabled'))
        const observer = new MutationObserver(() => {
            if ((wasInside || isGone()) && isFocusLost()) {
                giveFocus(element.querySelector('strong') ?? pageHeading())
            }
        })
        observer.observe(element, {
            childList: true,
            subtree: true,
            attributeFilter: ['disabled'],
        })
        document.addEventListener('focusin', look)
        document.addEventListener('pointerdown', look)
        return () => {
            observer.disconnect()
            document.removeEventListener('focusin', look)
            document.removeEventListener('pointerdown', look)
        }
    }, [])
    return (
        <div ref={root} data-keeps-focus className={styles.keeper}>
            {children}
        </div>
    )
}
