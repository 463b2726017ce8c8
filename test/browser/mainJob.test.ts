import type { Frame, Page } from 'playwright-core'
import { keepScreenshot } from './support/keepScreenshot'
import { withApp } from './support/openApp'

/** The server's jobs take seconds; the stories should not. */
const speed = 4

const checkTitle = 'Category option combinations with incorrect cardinality'

const runAllStandardChecks = async (app: Frame) => {
    await app.getByRole('button', { name: 'Run checks', exact: true }).click()
    await app.getByText('The run has ended').waitFor()
}

/** What the address bar shows and where the app is must be the same place. */
const expectAddress = async (page: Page, app: Frame, hash: RegExp) => {
    await app.waitForFunction(
        (source) => new RegExp(source).test(window.location.hash),
        hash.source
    )
    await page.waitForFunction(
        (source) => new RegExp(source).test(window.location.hash),
        hash.source
    )
    const [outer, inner] = [page.url(), app.url()].map(
        (address) => new URL(address).hash
    )
    expect(outer).toBe(inner)
}

describe.each(['2.41', '2.42', '2.43'] as const)('on %s', (version) => {
    it('runs the checks, opens one and reads an issue; the address follows', async () => {
        await withApp(
            { version, speed, route: '/checks' },
            async ({ page, app }) => {
                await runAllStandardChecks(app)
                await keepScreenshot(page, version === '2.42' && 'checks')
                await expectAddress(page, app, /^#\/checks$/)

                await app.getByRole('searchbox').fill('CWC')
                await expectAddress(page, app, /^#\/checks\?text=CWC$/)

                await app.getByRole('link', { name: checkTitle }).click()
                await app
                    .getByRole('heading', { level: 1, name: checkTitle })
                    .waitFor()
                await expectAddress(
                    page,
                    app,
                    /^#\/checks\/cocs_wrong_cardinality/
                )

                await app
                    .getByRole('button', { name: 'Run this check' })
                    .click()
                const row = app
                    .getByRole('row')
                    .filter({ hasText: 'Category combo' })
                    .nth(2)
                // The middle of a row may be a link that leads away.
                await row.getByRole('gridcell').first().click()
                await expectAddress(page, app, /row=/)
                const panel = app.getByRole('complementary', { name: /issue/i })
                await panel.waitFor()
                expect(await panel.textContent()).toMatch(/Category combo/)
                await keepScreenshot(page, version === '2.42' && 'issue')

                await page.goBack()
                await expectAddress(page, app, /^#\/checks/)
            }
        )
    })

    it('opens the view of a pasted address', async () => {
        await withApp(
            {
                version,
                route: '/checks/orgunits_orphaned',
                before: ({ control }) => {
                    control.startJob('DATA_INTEGRITY')
                    control.advance(60_000)
                },
            },
            async ({ page, app }) => {
                await app
                    .getByRole('heading', {
                        level: 1,
                        name: /Orphaned organisation units/,
                    })
                    .waitFor()
                await expectAddress(page, app, /^#\/checks\/orgunits_orphaned$/)
            }
        )
    })
})
