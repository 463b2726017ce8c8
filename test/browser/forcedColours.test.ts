import type { Locator } from 'playwright-core'
import type { Standin } from '../standin/createStandin'
import { keepScreenshot } from './support/keepScreenshot'
import { withApp } from './support/openApp'

const forced = { forcedColors: 'active' } as const

const styleOf = (element: Locator, property: string) =>
    element.evaluate(
        (element, property) =>
            getComputedStyle(element).getPropertyValue(property),
        property
    )

const hasRun = ({ control }: Standin) => {
    control.startJob('DATA_INTEGRITY_DETAILS', {
        checks: ['orgunits_orphaned'],
    })
    control.advance(60_000)
}

describe('In colours that the user forces upon the page', () => {
    it('only the tab of the page looks selected', async () => {
        await withApp(
            { version: '2.41', route: '/issues', browserWindow: forced },
            async ({ page, app }) => {
                const tab = (name: string) =>
                    app.getByRole('navigation').getByRole('link', { name })
                await tab('Jobs').waitFor()
                const underline = 'border-block-end-color'
                const ground = await styleOf(
                    app.getByRole('navigation'),
                    'background-color'
                )
                expect(await styleOf(tab('Checks'), underline)).toBe(ground)
                expect(await styleOf(tab('Jobs'), underline)).toBe(ground)
                expect(await styleOf(tab('Issues'), underline)).not.toBe(ground)
                await keepScreenshot(page, 'forced-colours')
            }
        )
    })

    it('the open row, what has the focus and a chosen total are told apart', async () => {
        await withApp(
            {
                version: '2.41',
                route: '/issues?check=orgunits_orphaned',
                before: hasRun,
                browserWindow: forced,
            },
            async ({ app }) => {
                const rows = app.locator('tr[data-row]')
                await rows.nth(1).locator('td').first().click()
                expect(await styleOf(rows.nth(1), 'outline-style')).toBe(
                    'solid'
                )
                expect(await styleOf(rows.nth(2), 'outline-style')).toBe('none')
                const search = app.getByRole('searchbox').first()
                await search.focus()
                expect(await styleOf(search, 'outline-style')).toBe('solid')

                await app
                    .getByRole('navigation')
                    .getByRole('link', { name: 'Checks' })
                    .click()
                const total = app.getByRole('button', { name: /^Not run/ })
                const before = await styleOf(total, 'background-color')
                await total.click()
                await app
                    .getByRole('button', { name: /^Not run/, pressed: true })
                    .waitFor()
                expect(await styleOf(total, 'background-color')).not.toBe(
                    before
                )
            }
        )
    })
})
