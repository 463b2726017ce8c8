/** For browsers that do not tell when they are idle. */
const assumedIdleMs = 2000

/**
 * Does something once the page has nothing else to do.
 *
 * @returns calls it off
 */
export function whenIdle(task: () => void): () => void {
    if (typeof window.requestIdleCallback === 'function') {
        const handle = window.requestIdleCallback(task)
        return () => window.cancelIdleCallback(handle)
    }
    const timer = setTimeout(task, assumedIdleMs)
    return () => clearTimeout(timer)
}
