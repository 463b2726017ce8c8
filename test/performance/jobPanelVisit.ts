import type { Browser } from 'playwright-core'
import { longestTask, watchAnswer, watchLongTasks } from './watchedPage'

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
    await watchAnswer(page, /system\/tasks\/[A-Z_]+\/\w{11}/)
    await watchLongTasks(page)
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
            window.answeredAt = undefined
            window.longTasks = []
            const observer = new MutationObserver(() => {
                if (!${firstRow}) return
                observer.disconnect()
                const drawn = performance.now()
                requestAnimationFrame(() => {
                    const channel = new MessageChannel()
                    channel.port1.onmessage = () => resolve({
                        drawn: drawn - window.answeredAt,
                        seen: performance.now() - window.answeredAt,
                    })
                    channel.port2.postMessage(undefined)
                })
            })
            observer.observe(document.body, { childList: true, subtree: true })
            location.hash = ${JSON.stringify(`#${address}`)}
        })`
    )
    await page.waitForTimeout(300)
    const longestTaskMs = await longestTask(page, 'window.answeredAt')
    await context.close()
    return {
        drawnMs: times.drawn,
        seenMs: times.seen,
        frameMs,
        longestTaskMs,
    }
}
