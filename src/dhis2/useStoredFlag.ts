import { useCallback, useState } from 'react'
import { browserStorage } from './server/browserStorage'

function readFlag(key: string): boolean {
    return browserStorage('local').getItem(key) === 'true'
}

/** A yes or no that this browser remembers; no at first. */
export function useStoredFlag(
    key: string
): readonly [isSet: boolean, set: (isSet: boolean) => void] {
    const [isSet, setIsSet] = useState(() => readFlag(key))
    const set = useCallback(
        (next: boolean) => {
            setIsSet(next)
            try {
                browserStorage('local').setItem(key, String(next))
            } catch {
                // Without a storage it lasts as long as the page.
            }
        },
        [key]
    )
    return [isSet, set]
}
