import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../browser/support/launchChromium'
import { listen } from '../standin/listen'
import { bigStandin } from './bigStandin'
import { median } from './median'
import { visitIssuesPage, type VisitCost } from './issuesPageVisit'

const rounds = new Map([
    [10_000, 3],
    [100_000, 5],
    [1_000_000, 1],
])

/** At this many issues the bars hold. */
const judgedIssues = 100_000

const bars: readonly {
    readonly title: string
    readonly of: (cost: VisitCost) => number
    readonly most: number
}[] = [
    {
        title: 'open, ratio to fetch and json()',
        of: ({ openMs, floorMs }) => openMs / floorMs,
        most: 2,
    },
    { title: 'DOM nodes', of: ({ nodes }) => nodes, most: 2500 },
    {
        title: 'longest task while opening, ms',
        of: ({ longestOpenTaskMs }) => longestOpenTaskMs,
        most: 250,
    },
    {
        title: 'heap growth, ratio to the parsed answer',
        of: ({ heapGrowthMb, floorHeapMb }) => heapGrowthMb / floorHeapMb,
        most: 1.5,
    },
    {
        title: 'longest task while typing, ms',
        of: ({ longestTypingTaskMs }) => longestTypingTaskMs,
        most: 50,
    },
    {
        title: 'last key to result, ms',
        of: ({ resultMs }) => resultMs,
        most: 100,
    },
]

/**
 * What it costs to open the page of issues and to search in it, in Chromium,
 * as ratios to the bare answer in the same run. Needs a built app.
 *
 * @returns lines that say which bar is broken; none when all is well
 */
export async function benchIssuesPage(
    print: (line: string) => void
): Promise<string[]> {
    const folder = join(process.cwd(), 'build/app')
    if (!existsSync(folder)) {
        return ['The page of issues was not measured: run `npm run build`.']
    }
    print('The page of issues in Chromium')
    const broken: string[] = []
    const browser = await launchChromium()
    for (const [issues, times] of rounds) {
        const costs: VisitCost[] = []
        const server = await listen(bigStandin(issues, folder))
        for (let round = 0; round < times; round += 1) {
            costs.push(
                await visitIssuesPage(
                    browser,
                    `${server.url}/api/apps/integrity-monitor/index.html`,
                    // Every facility has its number in its name.
                    String(issues - 1).padStart(5, '0')
                )
            )
        }
        await server.close()
        print(
            `${issues}`.padStart(9) +
                `  open ${median(costs.map(({ openMs }) => openMs)).toFixed(0)} ms`
        )
        for (const { title, of, most } of bars) {
            const value = median(costs.map(of))
            print(`${' '.repeat(11)}${title}: ${value.toFixed(2)}`)
            if (issues === judgedIssues && value > most) {
                broken.push(
                    `${issues} issues, ${title}: ${value.toFixed(2)}, the bar is ${most}`
                )
            }
        }
    }
    await browser.close()
    return broken
}
