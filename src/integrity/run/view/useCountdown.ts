import { useRef } from 'react'

/**
 * An estimate that counts down between two changes of it: what was "20 sec
 * left" is 12 after eight seconds, even inside one long check. Never below 0.
 *
 * @param now any clock, in milliseconds
 */
export function useCountdown(estimateMs: number, now: number): number {
    const since = useRef({ estimateMs, now })
    if (since.current.estimateMs !== estimateMs) {
        since.current = { estimateMs, now }
    }
    return Math.max(0, estimateMs - (now - since.current.now))
}
