import { useEffect, useLayoutEffect, useRef } from 'react'
import {
    NavigationType,
    useLocation,
    useNavigationType,
} from 'react-router-dom'
import { giveFocus, pageHeading } from './giveFocus'

/**
 * Takes the focus along to the heading of a page that is opened: what was
 * pressed is gone with the page before. A page that is loaded, and one whose
 * filters change, leave the focus where it is; so does one that has put it
 * somewhere itself.
 */
export function usePageFocus(): void {
    const { pathname } = useLocation()
    const navigation = useNavigationType()
    const shown = useRef(pathname)
    const before = useRef<Element | null>(null)

    // Before the effects of the page itself, which may move the focus.
    useLayoutEffect(() => {
        before.current = document.activeElement
    }, [pathname])

    useEffect(() => {
        const isOpened =
            pathname !== shown.current && navigation !== NavigationType.Replace
        shown.current = pathname
        return isOpened ? focusHeading(before.current) : undefined
    }, [pathname, navigation])
}

/** @returns stops waiting for a heading that has not come */
function focusHeading(before: Element | null): (() => void) | undefined {
    const settle = () =>
        document.activeElement !== before &&
        document.activeElement !== document.body
            ? true
            : giveFocus(pageHeading())
    if (settle()) {
        return undefined
    }
    const observer = new MutationObserver(() => {
        if (settle()) {
            stop()
        }
    })
    // Who goes on is not called back.
    const stop = () => {
        observer.disconnect()
        document.removeEventListener('keydown', stop)
        document.removeEventListener('pointerdown', stop)
    }
    observer.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('keydown', stop)
    document.addEventListener('pointerdown', stop)
    return stop
}
