import type { Browser } from 'playwright-core'
import { watchAnswer } from './watchedPage'

/** What it has cost to open the overview in a browser that knows nothing. */
export interface OverviewCost {
    /** From the first question about checks to the first numbers on screen. */
    readonly numbersMs: number
    /** `fetch` and `json()` of the same answers in the same page. */
    readonly floorMs: number
    /** Questions that were asked for it, and of them those to the dataStore. */
    readonly requests: number
    readonly storeRequests: number
}

/** Resolves one frame after the chart is there. */
const whenChartSeen = `new Promise((resolve) => {
    const look = () => requestAnimationFrame(() =>
        document.querySelector('figure svg path') ? resolve(performance.now()) : look())
    look()
})`

/** From the parsed list of runs to the chart of the trend on the screen, ms. */
export async function visitTrend(
    browser: Browser,
    appUrl: string
): Promise<number> {
    const page = await browser.newPage()
    await watchAnswer(page, /startswith(:|%3A)run-/)
    await page.goto(`${appUrl}#/`, { waitUntil: 'commit' })
    const seenAt = await page.evaluate<number>(whenChartSeen)
    const answeredAt = await page.evaluate<number>('window.answeredAt')
    await page.close()
    return seenAt - answeredAt
}

/** A link as in a district office: 300 ms, 750 kbit/s. */
const slowLink = {
    offline: false,
    latency: 300,
    downloadThroughput: 750_000 / 8,
    uploadThroughput: 750_000 / 8,
}

/** Resolves one frame after a tile has its number. */
const whenNumbersSeen = `new Promise((resolve) => {
    const look = () => requestAnimationFrame(() =>
        [...document.querySelectorAll('[aria-label="Issues by severity"] a')]
            .some(({ textContent }) => /\\d/.test(textContent))
            ? resolve(performance.now())
            : look())
    look()
})`

/** Addresses of the server's data that were asked for, and when. */
const askedFor = `performance.getEntriesByType('resource')
    .filter(({ name }) => /\\/api\\/\\d+\\/(dataIntegrity|dataStore|jobConfigurations)/.test(name))
    .map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd }))`

interface Asked {
    readonly name: string
    readonly startTime: number
    readonly responseEnd: number
}

export async function visitOverview(
    browser: Browser,
    appUrl: string,
    isLinkSlow: boolean
): Promise<OverviewCost> {
    const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
    })
    const page = await context.newPage()
    if (isLinkSlow) {
        const session = await context.newCDPSession(page)
        await session.send('Network.enable')
        await session.send('Network.emulateNetworkConditions', slowLink)
    }
    await page.goto(`${appUrl}#/`, { waitUntil: 'commit' })
    const seenAt = await page.evaluate<number>(whenNumbersSeen)
    const asked = (await page.evaluate<Asked[]>(askedFor)).filter(
        ({ startTime, responseEnd }) =>
            startTime < seenAt && responseEnd > 0 && responseEnd <= seenAt
    )
    const beganAt = Math.min(...asked.map(({ startTime }) => startTime))
    await page.waitForLoadState('networkidle')
    const floorMs = await page.evaluate<number, readonly string[]>(
        async (addresses) => {
            const begun = performance.now()
            await Promise.all(
                addresses.map(
                    async (address) =>
                        (await fetch(address)).json() as Promise<unknown>
                )
            )
            return performance.now() - begun
        },
        asked.map(({ name }) => name)
    )
    await context.close()
    return {
        numbersMs: seenAt - beganAt,
        floorMs,
        requests: asked.length,
        storeRequests: asked.filter(({ name }) => name.includes('dataStore'))
            .length,
    }
}
