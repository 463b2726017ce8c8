import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../browser/support/launchChromium'
import { saveWeeks } from '../demo/saveWeeks'
import { createStandin } from '../standin/createStandin'
import { listen } from '../standin/listen'
import { median } from './median'
import { visitOverview, type OverviewCost } from './overviewPageVisit'

const links = [
    { title: 'on this machine', isSlow: false, rounds: 7 },
    { title: 'at 750 kbit/s and 300 ms', isSlow: true, rounds: 3 },
] as const

/** Holds where the answers take the time that they do for most admins. */
const barRatio = 1.3

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
    await browser.close()
    return broken
}
