import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../browser/support/launchChromium'
import { saveWeeks } from '../demo/saveWeeks'
import { createStandin } from '../standin/createStandin'
import { listen } from '../standin/listen'
import { median } from './median'
import { storedRuns } from './storedRuns'
import {
    visitOverview,
    visitTrend,
    type OverviewCost,
} from './overviewPageVisit'

const links = [
    { title: 'on this machine', isSlow: false, rounds: 7 },
    { title: 'at 750 kbit/s and 300 ms', isSlow: true, rounds: 3 },
] as const

/** Holds where the answers take the time that they do for most admins. */
const barRatio = 1.3

/** From the answer with 200 runs to their trend on the screen. */
const trendBarMs = 100

async function trendOfManyRuns(browser: Browser, directory: string) {
    const standin = createStandin({
        version: '2.41',
        pastRun: true,
        app: { directory },
    })
    for (const { key, ...run } of storedRuns()) {
        standin.handle({
            method: 'POST',
            url: `/api/dataStore/integrity-monitor/${key}`,
            body: JSON.stringify(run),
        })
    }
    const server = await listen(standin)
    const times: number[] = []
    for (let round = 0; round < 7; round += 1) {
        times.push(
            await visitTrend(
                browser,
                `${server.url}/api/apps/integrity-monitor/index.html`
            )
        )
    }
    await server.close()
    return median(times)
}

/**
 * How long the overview takes from its first question to its first numbers,
 * with a run and twelve saved ones on the server, as a ratio to the bare
 * answers in the same page. Needs a built app.
 *
 * @returns lines that say which bar is broken; none when all is well
 */
export async function benchOverviewPage(
    print: (line: string) => void
): Promise<string[]> {
    const directory = join(process.cwd(), 'build/app')
    if (!existsSync(directory)) {
        return ['The overview was not measured: run `npm run build`.']
    }
    print('The overview in Chromium, cold, with saved runs of twelve weeks')
    const broken: string[] = []
    const browser = await launchChromium()
    // A server without a shell around the app.
    const options = { version: '2.41', pastRun: true } as const
    const standin = createStandin({ ...options, app: { directory } })
    await saveWeeks(standin, options)
    const server = await listen(standin)
    for (const { title, isSlow, rounds } of links) {
        const costs: OverviewCost[] = []
        for (let round = 0; round < rounds; round += 1) {
            costs.push(
                await visitOverview(
                    browser,
                    `${server.url}/api/apps/integrity-monitor/index.html`,
                    isSlow
                )
            )
        }
        const of = (figure: keyof OverviewCost) =>
            median(costs.map((cost) => cost[figure]))
        const ratio = median(
            costs.map(({ numbersMs, floorMs }) => numbersMs / floorMs)
        )
        print(
            `${' '.repeat(11)}${title}: numbers after ${of('numbersMs').toFixed(0)} ms, the answers alone ${of('floorMs').toFixed(0)} ms, ratio ${ratio.toFixed(2)}; ${of('requests')} requests, ${of('storeRequests')} for what is kept`
        )
        if (isSlow && ratio > barRatio) {
            broken.push(
                `The overview, ${title}: ratio ${ratio.toFixed(2)}, the bar is ${barRatio}`
            )
        }
    }
    await server.close()
    const trendMs = await trendOfManyRuns(browser, directory)
    print(
        `${' '.repeat(11)}200 saved runs, from the answer to the chart: ${trendMs.toFixed(0)} ms`
    )
    if (trendMs > trendBarMs) {
        broken.push(
            `The chart of 200 runs: ${trendMs.toFixed(0)} ms, the bar is ${trendBarMs} ms`
        )
    }
    await browser.close()
    return broken
}
