/**
 * Resolves as soon as the tab can be seen, at once when it is; also when the
 * signal is given, so that whoever waits can end.
 */
export function untilVisible(signal?: AbortSignal): Promise<void> {
    if (!document.hidden || signal?.aborted) {
        return Promise.resolve()
    }
    return new Promise((resolve) => {
        const settle = () => {
            if (!document.hidden || signal?.aborted) {
                document.removeEventListener('visibilitychange', settle)
                signal?.removeEventListener('abort', settle)
                resolve()
            }
        }
        document.addEventListener('visibilitychange', settle)
        signal?.addEventListener('abort', settle)
    })
}
