import { stat } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../browser/support/launchChromium'
import { listen } from '../standin/listen'
import { bigStandin } from './bigStandin'
import { median } from './median'
import { longestTask, watchLongTasks } from './watchedPage'

const rounds = 3
const issues = 100_000

/** From the press of the button to the browser's download. */
const bars: Readonly<Record<string, number>> = { CSV: 1000, XLSX: 5000 }

/** On the thread that draws the page. */
const longestTaskBarMs = 200

interface ExportCost {
    readonly ms: number
    readonly longestTaskMs: number
    readonly megabytes: number
}

async function exportOnce(page: Page, format: string): Promise<ExportCost> {
    await page.getByRole('button', { name: 'Export…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: format }).check()
    await page.evaluate('window.longTasks = []')
    const saved = page.waitForEvent('download')
    const begun = performance.now()
    await dialog.getByRole('button', { name: 'Export', exact: true }).click()
    const file = await saved
    const ms = performance.now() - begun
    const path = await file.path()
    const longestTaskMs = await longestTask(page)
    await dialog.waitFor({ state: 'detached' })
    return { ms, longestTaskMs, megabytes: (await stat(path)).size / 1e6 }
}

async function openIssues(browser: Browser, appUrl: string): Promise<Page> {
    const page = await browser.newPage()
    await watchLongTasks(page)
    await page.goto(`${appUrl}#/issues?check=orgunits_no_coordinates`)
    await page.locator('[role=treegrid] tr[data-row="1"]').waitFor()
    return page
}

/**
 * What it takes to hand 100,000 issues over from the page, in Chromium, and
 * how long the page is held up meanwhile. Needs a built app.
 *
 * @returns lines that say which bar is broken; none when all is well
 */
export async function benchExportFromPage(
    print: (line: string) => void
): Promise<string[]> {
    const directory = join(process.cwd(), 'build/app')
    if (!existsSync(directory)) {
        return ['Exports were not measured: run `npm run build`.']
    }
    print('A file of 100,000 issues from the page, in Chromium')
    const broken: string[] = []
    const browser = await launchChromium()
    const server = await listen(bigStandin(issues, directory))
    const page = await openIssues(
        browser,
        `${server.url}/api/apps/integrity-monitor/index.html`
    )
    for (const [format, barMs] of Object.entries(bars)) {
        const costs: ExportCost[] = []
        for (let round = 0; round < rounds; round += 1) {
            costs.push(await exportOnce(page, format))
        }
        const ms = median(costs.map((cost) => cost.ms))
        const taskMs = Math.max(...costs.map((cost) => cost.longestTaskMs))
        print(
            `${' '.repeat(11)}${format}: ${ms.toFixed(0)} ms, longest task ${taskMs.toFixed(0)} ms, ${(costs[0]?.megabytes ?? 0).toFixed(1)} MB`
        )
        if (ms > barMs) {
            broken.push(
                `${format} from the page: ${ms.toFixed(0)} ms, the bar is ${barMs} ms`
            )
        }
        if (taskMs > longestTaskBarMs) {
            broken.push(
                `${format} from the page: a task of ${taskMs.toFixed(0)} ms, the bar is ${longestTaskBarMs} ms`
            )
        }
    }
    await browser.close()
    await server.close()
    return broken
}
