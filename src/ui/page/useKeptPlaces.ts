import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import {
    restorePlace,
    untouchedPlace,
    withFocus,
    withScroll,
    type KeptPlace,
} from './keptPlace'

/**
 * Back and Forward lead to a page as it was left: scrolled as far, with the
 * focus on what was opened from it. What is new begins at its top. Must come
 * after `usePageFocus`, which gives way to it.
 *
 * @param page what is another page for another text
 */
export function useKeptPlaces(page: string): void {
    const { key } = useLocation()
    const places = useRef(new Map<string, KeptPlace>())
    const shown = useRef({ key, page })

    useLayoutEffect(() => {
        const before = shown.current
        shown.current = { key, page }
        const known = places.current.get(key)
        if (before.key === key) {
            return undefined
        }
        if (known !== undefined) {
            return restorePlace(known)
        }
        if (page !== before.page) {
            return restorePlace(untouchedPlace)
        }
        // The same page at another address, e.g. with another filter.
        const place = places.current.get(before.key)
        if (place !== undefined) {
            places.current.set(key, place)
        }
        return undefined
    }, [key, page])

    useEffect(() => {
        const keepBy =
            (change: (place: KeptPlace, target: unknown) => KeptPlace) =>
            ({ target }: Event) => {
                const { key } = shown.current
                const place = places.current.get(key) ?? untouchedPlace
                places.current.set(key, change(place, target))
            }
        const keepScroll = keepBy(withScroll)
        const keepFocus = keepBy(withFocus)
        document.addEventListener('scroll', keepScroll, true)
        document.addEventListener('focusin', keepFocus)
        // Not every browser gives the focus to a link that is clicked.
        document.addEventListener('click', keepFocus, true)
        return () => {
            document.removeEventListener('scroll', keepScroll, true)
            document.removeEventListener('focusin', keepFocus)
            document.removeEventListener('click', keepFocus, true)
        }
    }, [])
}
