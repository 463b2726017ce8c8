/** Timers that are set for longer go off at once. */
const longestTimerMs = 2 ** 31 - 1

/**
 * Waits for a read that is stopped when its time is over, so that a server
 * which never answers cannot hold anyone longer, or when the caller's signal is
 * given.
 */
export async function within<T>(
    ms: number,
    tooLate: () => Error,
    signal: AbortSignal | undefined,
    read: (signal: AbortSignal) => Promise<T>
): Promise<T> {
    const controller = new AbortController()
    const stop = () => controller.abort()
    if (signal?.aborted) {
        stop()
    }
    signal?.addEventListener('abort', stop, { once: true })
    let isOver = false
    const timer =
        ms === Infinity
            ? undefined
            : setTimeout(
                  () => {
                      isOver = true
                      stop()
                  },
                  Math.min(ms, longestTimerMs)
              )
    try {
        return await read(controller.signal)
    } catch (error) {
        throw isOver && !signal?.aborted ? tooLate() : error
    } finally {
        clearTimeout(timer)
        signal?.removeEventListener('abort', stop)
    }
}
