import type { Page } from 'playwright-core'

/** Notes the tasks of the page that hold it up, in `window.longTasks`. */
export async function watchLongTasks(page: Page): Promise<void> {
    await page.addInitScript(`new PerformanceObserver((list) => {
        window.longTasks = [...(window.longTasks ?? []), ...list.getEntries()
            .map(({ startTime, duration }) => ({ startTime, duration }))]
    }).observe({ entryTypes: ['longtask'] })`)
}

/**
 * Milliseconds of the longest of them since `window.longTasks` was emptied.
 *
 * @param from an expression: those that ended before that moment do not count
 */
export const longestTask = (page: Page, from = '0'): Promise<number> =>
    page.evaluate<number>(`Math.max(0, ...(window.longTasks ?? [])
        .filter(({ startTime, duration }) => startTime + duration >= ${from})
        .map(({ duration }) => duration))`)

/**
 * Notes in `window.answeredAt` when the first answer from such an address has
 * been parsed, in whichever way it is read.
 */
export async function watchAnswer(page: Page, address: RegExp): Promise<void> {
    await page.addInitScript(`(() => {
        const { json, text, blob } = Response.prototype
        for (const [name, read] of Object.entries({ json, text, blob })) {
            Response.prototype[name] = async function () {
                const answer = await read.call(this)
                if (${String(address)}.test(this.url))
                    window.answeredAt ??= performance.now()
                return answer
            }
        }
    })()`)
}
