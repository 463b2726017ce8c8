import type { Frame, Page } from 'playwright-core'
import { serverStates } from '../screenshots/serverStates'
import { shownPages, type ShownPage } from '../screenshots/shownPages'
import { withApp } from './support/openApp'
import { violationsOf } from './support/violationsOf'

const english = { locale: 'en', width: 1280 }
const arabic = { locale: 'ar', width: 400 }

/** Languages and widths take turns; a page with many rows is seen in both. */
const viewsOf = {
    'never-run': [arabic],
    '0-rows': [english],
    '1-row': [arabic],
    '97-rows': [english, arabic],
    'failing-check': [english],
    // Rows out of sight are not drawn: so many look as 97 do.
    '100000-rows': [],
} as const

const cases = serverStates.flatMap((state) =>
    viewsOf[state.name].map((view) => ({ state, ...view }))
)

/** A case looks at every page in turn, some twenty, on machines of any speed. */
const caseTimeoutMs = 240_000

/** Goes to a page as a link does, and waits until it has come to rest. */
async function showPage(
    page: Page,
    app: Frame,
    route: string,
    press: ShownPage['press']
) {
    await app.evaluate((hash) => (window.location.hash = hash), route)
    await page.locator('main h1').waitFor()
    await page.waitForLoadState('networkidle')
    await page
        .locator('main [role="progressbar"]')
        .first()
        .waitFor({ state: 'detached' })
    if (press !== undefined) {
        await page.locator(press).first().click()
        await page.waitForLoadState('networkidle')
    }
}

describe('every page', () => {
    it.each(
        cases.map((one) => [`${one.state.name} in ${one.locale}`, one] as const)
    )(
        'of %s has no violation',
        async (_name, { state, locale, width }) => {
            await withApp(
                {
                    version: '2.41',
                    locale,
                    ...state.options,
                    before: state.before,
                    browserWindow: { viewport: { width, height: 900 } },
                },
                async ({ page, app }) => {
                    const found: string[] = []
                    for (const { name, route, press, states } of shownPages) {
                        if (states?.includes(state.name) ?? true) {
                            await showPage(page, app, route(state), press)
                            const violations = await violationsOf(page)
                            found.push(
                                ...violations.map((line) => `${name}: ${line}`)
                            )
                        }
                    }
                    expect(found).toEqual([])
                }
            )
        },
        caseTimeoutMs
    )
})
