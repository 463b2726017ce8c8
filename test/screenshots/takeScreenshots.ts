/**
 * A picture of every page, at two widths, in two languages, with few rows and
 * with many, to be looked at: `npm run screenshots -- issues-97`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../browser/support/launchChromium'
import { visitApp } from '../browser/support/visitApp'
import { overviewPage } from './overviewPage'
import { plannedShots, type PlannedShot } from './shots'

const folder = join(__dirname, '../../screenshots')

/** A page that waits says so; none of them may take longer. */
const limitMs = 20_000

const print = (line: string) => process.stdout.write(`${line}\n`)

/** @returns what is wrong with the picture, if something is */
async function take(
    browser: Browser,
    { shownPage, serverState, language, width, file }: PlannedShot
): Promise<string | undefined> {
    const visit = await visitApp(browser, {
        version: '2.41',
        locale: language,
        ...serverState.options,
        before: serverState.before,
        route: shownPage.route(serverState),
        browserWindow: { viewport: { width, height: 900 } },
    })
    try {
        const { page } = visit
        const settle = async () => {
            await page.waitForLoadState('networkidle', { timeout: limitMs })
            await page
                .locator('main [role="progressbar"]')
                .first()
                .waitFor({ state: 'detached', timeout: limitMs })
        }
        await page.locator('main h1').waitFor({ timeout: limitMs })
        await settle()
        if (shownPage.press !== undefined) {
            const pressed = page.locator(shownPage.press).first()
            await pressed.waitFor({ timeout: limitMs })
            await pressed.click()
            await settle()
        }
        return visit.complaints[0]
    } catch (error) {
        const [what] = String(error).split('\n')
        return `${what} (waiting for ${shownPage.press ?? 'the page'})`
    } finally {
        // What stands there instead is worth a look, too.
        await visit.page.screenshot({ path: join(folder, file) })
        await visit.leave()
    }
}

async function takeAll(wanted: string): Promise<void> {
    const shots = plannedShots(wanted)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.html'), overviewPage(shots))
    const browser = await launchChromium()
    for (const shot of shots) {
        const fault = await take(browser, shot)
        print(fault === undefined ? shot.file : `${shot.file}: ${fault}`)
        process.exitCode = fault === undefined ? process.exitCode : 1
    }
    await browser.close()
    print(`All of them: ${join(folder, 'index.html')}`)
}

void takeAll(process.argv[2] ?? '')
