import type { Frame } from 'playwright-core'
import { withApp } from './support/openApp'

/** How far down the page is, or a box in it that scrolls by itself. */
const topOf = (app: Frame, box: string) =>
    app.evaluate((box) => document.querySelector(box)?.scrollTop ?? -1, box)

const waitForFocus = (app: Frame, address: string | null) =>
    app.waitForFunction(
        (address) => document.activeElement?.getAttribute('href') === address,
        address
    )

const wholePage = '.app-shell-app'
const rows = '[data-keeps-scroll]'
const headingOf = (app: Frame) => app.getByRole('heading', { level: 1 })

describe.each(['2.41', '2.42'] as const)('Back on %s', (version) => {
    it('leads to the row of the check that was opened', async () => {
        await withApp({ version, route: '/checks' }, async ({ page, app }) => {
            await app.getByRole('table').waitFor()
            const link = app.locator('table a[href^="#/checks/"]').last()
            await link.scrollIntoViewIfNeeded()
            const top = await topOf(app, wholePage)
            expect(top).toBeGreaterThan(500)
            const title = (await link.textContent()) ?? ''
            const address = await link.getAttribute('href')
            await link.click()
            await headingOf(app).filter({ hasText: title }).waitFor()
            expect(await topOf(app, wholePage)).toBe(0)

            await page.goBack()
            await waitForFocus(app, address)
            expect(await topOf(app, wholePage)).toBe(top)

            await page.goForward()
            await headingOf(app).filter({ hasText: title }).waitFor()
            expect(await topOf(app, wholePage)).toBe(0)
        })
    })
})

describe('Back', () => {
    it('leads to the rows that were in sight among 100,000', async () => {
        await withApp(
            {
                version: '2.41',
                issues: 100_000,
                route: '/issues?check=orgunits_no_coordinates',
                before: ({ control }) => {
                    control.startJob('DATA_INTEGRITY_DETAILS', {
                        checks: ['orgunits_no_coordinates'],
                    })
                    control.advance(60_000)
                },
            },
            async ({ page, app }) => {
                await app.locator('[aria-rowindex="2"]').waitFor()
                await app.evaluate(
                    (rows) =>
                        document.querySelector(rows)?.scrollTo(0, 2_000_000),
                    rows
                )
                await app
                    .locator('[data-row]')
                    .last()
                    .locator('td')
                    .first()
                    .click()
                const panel = app.getByRole('complementary', { name: 'Issue' })
                await panel.waitFor()
                const top = await topOf(app, rows)
                expect(top).toBeGreaterThan(1_900_000)
                await app
                    .getByRole('navigation')
                    .getByRole('link', { name: 'Jobs' })
                    .click()
                await headingOf(app).filter({ hasText: 'Jobs' }).waitFor()

                await page.goBack()
                await panel.waitFor()
                await app.locator('[role="treegrid"]:focus').waitFor()
                expect(await topOf(app, rows)).toBe(top)
            }
        )
    })

    it('leads to the row of the job that was opened', async () => {
        await withApp(
            { version: '2.41', route: '/jobs' },
            async ({ page, app }) => {
                const link = app.getByRole('link', { name: /No space left/ })
                const address = await link.getAttribute('href')
                await link.click()
                await app.getByRole('article').waitFor()
                await page.goBack()
                await waitForFocus(app, address)
            }
        )
    })
})
