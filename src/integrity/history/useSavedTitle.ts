import { useCallback } from 'react'
import { useCheckTitle } from '../results/useCheckTitle'

/** The title of a check; of one that the server no longer has, as it was saved. */
export function useSavedTitle() {
    const titleOf = useCheckTitle()
    return useCallback(
        (name: string, saved: string | undefined) => {
            const title = titleOf(name)
            return title === name ? (saved ?? name) : title
        },
        [titleOf]
    )
}
