import type { Browser } from 'playwright-core'

/** What it has cost to open a job that has said much. */
export interface JobPanelCost {
    /** From the parsed feed to the first row in the page. */
    readonly drawnMs: number
    /** From the parsed feed to the frame that shows that row. */
    readonly seenMs: number
    /** The pause between two frames of an idle page of the same browser. */
    readonly frameMs: number
    readonly longestTaskMs: number
}

/** Marks when the feed of the open job has been parsed, first of all. */
const watchFeed = `(() => {
    const { json, text, blob } = Response.prototype
    const isFeed = (url) => /system\\/tasks\\/[A-Z_]+\\/\\w{11}/.test(url)
    for (const [name, read] of Object.entries({ json, text, blob })) {
        Response.prototype[name] = async function () {
            const answer = await read.call(this)
            if (isFeed(this.url)) window.feedAt ??= performance.now()
            return answer
        }
    }
    new PerformanceObserver((list) => {
        window.longTasks = [...(window.longTasks ?? []), ...list.getEntries()
            .map(({ startTime, duration }) => ({ startTime, duration }))]
    }).observe({ entryTypes: ['longtask'] })
})()`

const firstRow = `document.querySelector('[role=region][tabindex="0"] li')`

/** Opens the page of jobs, then one of them by its address. */
export async function visitJobPanel(
    browser: Browser,
    appUrl: string,
    address: string
): Promise<JobPanelCost> {
    const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
    })
    const page = await context.newPage()
    await page.addInitScript(watchFeed)
    await page.goto(`${appUrl}#/jobs`)
    await page.getByRole('table').first().waitFor()
    await page.waitForTimeout(1500)
    const frameMs = await page.evaluate<number>(`new Promise((resolve) => {
        const times = []
        const count = (now) => {
            times.push(now)
            if (times.length < 31) requestAnimationFrame(count)
            else resolve((times[30] - times[0]) / 30)
        }
        requestAnimationFrame(count)
    })`)
    const times = await page.evaluate<{ drawn: number; seen: number }>(
        `new Promise((resolve) => {
            window.feedAt = undefined
            window.longTasks = []
            const observer = new MutationObserver(() => {
                if (!${firstRow}) return
                observer.disconnect()
                const drawn = performance.now()
                requestAnimationFrame(() => {
                    const channel = new MessageChannel()
                    channel.port1.onmessage = () => resolve({
                        drawn: drawn - window.feedAt,
                        seen: performance.now() - window.feedAt,
                    })
                    channel.port2.postMessage(undefined)
                })
            })
            observer.observe(document.body, { childList: true, subtree: true })
            location.hash = ${JSON.stringify(`#${address}`)}
        })`
    )
    await page.waitForTimeout(300)
    const longestTaskMs = await page.evaluate<number>(
        `Math.max(0, ...window.longTasks
            .filter(({ startTime, duration }) => startTime + duration >= window.feedAt)
            .map(({ duration }) => duration))`
    )
    await context.close()
    return {
        drawnMs: times.drawn,
        seenMs: times.seen,
        frameMs,
        longestTaskMs,
    }
}
