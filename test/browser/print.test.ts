import type { Frame } from 'playwright-core'
import type { Standin } from '../standin/createStandin'
import { withApp } from './support/openApp'

const hasRun = ({ control }: Standin) => {
    control.startJob('DATA_INTEGRITY')
    control.startJob('DATA_INTEGRITY_DETAILS')
    control.advance(120_000)
}

/** What stands on the page, in the order in which it is read. */
const textOf = (app: Frame) => app.evaluate(() => document.body.innerText)

const isSeen = (app: Frame, selector: string) =>
    app.locator(selector).first().isVisible()

/** Colours of all words; figures may have their own. */
const coloursOf = (app: Frame) =>
    app.evaluate(() => [
        ...new Set(
            [...document.querySelectorAll('main *:not(svg, svg *)')]
                .filter((element) => element.checkVisibility())
                .map((element) => getComputedStyle(element).color)
        ),
    ])

it.each([
    ['/checks', 'main table tbody tr'],
    ['/checks/orgunits_orphaned', 'main h1'],
    ['/issues', 'main tr[data-row]'],
    ['/jobs', 'main table tbody tr'],
])(
    'of %s there is on paper what it says, and nothing to press',
    async (route, row) => {
        await withApp(
            { version: '2.41', route, before: hasRun },
            async ({ page, app }) => {
                await app.locator(row).first().waitFor()
                await page.emulateMedia({ media: 'print' })
                expect(await isSeen(app, row)).toBe(true)
                expect(await isSeen(app, 'main h1')).toBe(true)
                for (const aid of ['nav', 'header', 'main input']) {
                    expect(await isSeen(app, aid)).toBe(false)
                }
                expect(
                    await app.getByRole('button', { name: 'Refresh' }).count()
                ).toBe(0)
                expect(await coloursOf(app)).toEqual(['rgb(0, 0, 0)'])
                const paper = await page.pdf({ format: 'A4' })
                expect(paper.length).toBeGreaterThan(10_000)
            }
        )
    }
)

it('says on paper how many of the issues are on it', async () => {
    await withApp(
        { version: '2.41', route: '/issues', before: hasRun },
        async ({ page, app }) => {
            await app.locator('tr[data-row]').first().waitFor()
            expect(await textOf(app)).not.toContain('Printed are')
            await page.emulateMedia({ media: 'print' })
            const [, printed, total] =
                /Printed are the (\d+) issues in sight, of ([\d,]+)\./.exec(
                    await textOf(app)
                ) ?? []
            const issues = app.locator('tr[data-row]:not(:has([colspan]))')
            expect(Number(printed)).toBe(await issues.count())
            expect(total).toMatch(/^\d,\d{3}$/)
        }
    )
})

it('prints from within the shell the app alone', async () => {
    await withApp({ version: '2.42', route: '/checks' }, async ({ app }) => {
        await app.getByRole('table').waitFor()
        const printed = app.evaluate(
            () =>
                new Promise((resolve) => {
                    window.print = () => resolve('the app')
                })
        )
        await app.getByRole('searchbox').press('Control+p')
        expect(await printed).toBe('the app')
    })
})
