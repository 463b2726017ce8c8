import { AbortedError } from '../errors'

/** Waits; rejects with AbortedError as soon as the signal is given. */
export function delay(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer)
            reject(new AbortedError('The wait was stopped.'))
        }
        if (signal?.aborted) {
            reject(new AbortedError('The wait was stopped.'))
            return
        }
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop)
            resolve()
        }, ms)
        signal?.addEventListener('abort', stop, { once: true })
    })
}

/** Longest pause between two attempts while the server is in trouble. */
export const longestBackoffMs = 30_000

/**
 * Pause before attempt number `failures + 1`: doubles, up to 30 seconds, but is
 * never shorter than the interval itself.
 */
export function backoffMs(intervalMs: number, failures: number): number {
    const doubled = Math.min(intervalMs * 2 ** failures, longestBackoffMs)
    return Math.max(doubled, intervalMs)
}
