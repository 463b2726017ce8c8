import { serverStates } from '../screenshots/serverStates'
import { shownPages } from '../screenshots/shownPages'
import { withApp } from './support/openApp'
import { violationsOf } from './support/violationsOf'

/** Each language and each width, not each with each. */
const views = [
    { locale: 'en', width: 1280 },
    { locale: 'ar', width: 400 },
] as const

/** Rows out of sight are not drawn: so many look as 97 do. */
const states = serverStates.filter(({ name }) => name !== '100000-rows')

const cases = shownPages.flatMap((shown) =>
    states
        .filter(({ name }) => shown.states?.includes(name) ?? true)
        .flatMap((state) => views.map((view) => ({ shown, state, ...view })))
)

describe('every page, whatever the server holds', () => {
    it.each(
        cases.map(
            (one) =>
                [
                    `${one.shown.name}, ${one.state.name}, ${one.locale}`,
                    one,
                ] as const
        )
    )('%s: no violation', async (_name, { shown, state, locale, width }) => {
        await withApp(
            {
                version: '2.41',
                locale,
                ...state.options,
                before: state.before,
                route: shown.route(state),
                browserWindow: { viewport: { width, height: 900 } },
            },
            async ({ page }) => {
                await page.locator('main h1').waitFor()
                await page.waitForLoadState('networkidle')
                await page
                    .locator('main [role="progressbar"]')
                    .first()
                    .waitFor({ state: 'detached' })
                if (shown.press !== undefined) {
                    await page.locator(shown.press).first().click()
                    await page.waitForLoadState('networkidle')
                }
                expect(await violationsOf(page)).toEqual([])
            }
        )
    })
})
