import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'

/**
 * Keeps the address bar true inside the global shell of DHIS2 2.42 and newer.
 *
 * The shell shows the app in an iframe and copies the iframe's hash outwards
 * on `popstate` only. The router navigates by `pushState`, which fires none, so
 * the event is fired here once for each new address.
 */
export function useShellAddress(): void {
    const location = useLocation()
    const announced = useRef(window.location.hash)

    useEffect(() => {
        const { hash } = window.location
        if (window.parent !== window && hash !== announced.current) {
            announced.current = hash
            const state: unknown = window.history.state
            window.dispatchEvent(new PopStateEvent('popstate', { state }))
        }
    }, [location])
}
