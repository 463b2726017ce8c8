import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Standin } from '../standin/createStandin'
import { withApp } from './support/openApp'
import { violationsOf } from './support/violationsOf'

const checks = ['orgunits_orphaned', 'orgunits_no_coordinates']

const hasRun = ({ control }: Standin) => {
    control.startJob('DATA_INTEGRITY', { checks })
    control.startJob('DATA_INTEGRITY_DETAILS', { checks })
    control.advance(120_000)
}

/** The text of what is printed, a string a sheet. */
async function printedText(page: Page): Promise<readonly string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'report-'))
    try {
        const path = join(folder, 'report.pdf')
        writeFileSync(path, await page.pdf({ format: 'A4' }))
        return execFileSync(
            process.execPath,
            [join(__dirname, 'support/pdfText.mjs'), path],
            { encoding: 'utf8' }
        )
            .split('\f')
            .slice(0, -1)
    } finally {
        rmSync(folder, { recursive: true })
    }
}

describe('the report on paper', () => {
    it('has all that the page says, on numbered sheets, and nothing to press', async () => {
        await withApp(
            { version: '2.41', route: '/report', before: hasRun },
            async ({ page, app }) => {
                await app.getByText('What was found').waitFor()
                await app
                    .getByRole('button', { name: /^Load the first issues/ })
                    .click()
                await app.getByText(/^and \d+ more$/).waitFor()
                const sheets = await printedText(page)
                const text = sheets.join('\n')
                expect(text).toMatch(/Integrity report/)
                expect(text).toMatch(/Orphaned organisation units/)
                expect(text).toMatch(/and 410 more/)
                expect(text).toMatch(/Sign-off for metadata readiness/)
                expect(text).not.toMatch(/Print or save|Download the log/)
                expect(sheets.length).toBeGreaterThan(2)
                sheets.forEach((sheet, place) =>
                    expect(sheet).toContain(`${place + 1} / ${sheets.length}`)
                )
                const log = sheets.find((sheet) =>
                    sheet.includes('Upgrade Key Issues Log')
                )
                // It begins a sheet; the number of that is read first.
                expect(log).toMatch(/^\d+ \/ \d+\s*Upgrade Key Issues Log/)
            }
        )
    })

    it.each([
        ['en', 1280],
        ['ar', 400],
    ])('has nothing that axe finds in %s', async (locale, width) => {
        await withApp(
            { version: '2.41', route: '/report', before: hasRun, locale },
            async ({ page, app }) => {
                await page.setViewportSize({ width, height: 900 })
                await app.locator('main article').waitFor()
                expect(await violationsOf(page)).toEqual([])
                const isTooWide = await app.evaluate(
                    () =>
                        document.documentElement.scrollWidth >
                        document.documentElement.clientWidth
                )
                expect(isTooWide).toBe(false)
                expect((await printedText(page)).length).toBeGreaterThan(2)
            }
        )
    })
})
