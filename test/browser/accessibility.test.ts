import type { Frame } from 'playwright-core'
import type { Standin } from '../standin/createStandin'
import { keepScreenshot } from './support/keepScreenshot'
import { withApp } from './support/openApp'
import { violationsOf } from './support/violationsOf'

const hasRun = ({ control }: Standin) => {
    control.startJob('DATA_INTEGRITY')
    control.startJob('DATA_INTEGRITY_DETAILS', {
        checks: ['orgunits_no_coordinates', 'cocs_wrong_cardinality'],
    })
    control.advance(60_000)
}

const pages: readonly (readonly [string, string, string])[] = [
    ['catalogue', '/checks', 'table'],
    ['check', '/checks/orgunits_no_coordinates', 'article, section'],
    ['issues', '/issues?check=orgunits_no_coordinates', '[aria-rowindex="2"]'],
    ['jobs', '/jobs', 'table'],
]

/** What lies over a page or beside it, and how to come by it. */
const openings: readonly (readonly [
    string,
    string,
    (app: Frame) => Promise<void>,
])[] = [
    [
        'the dialog before a run',
        '/checks',
        async (app) => {
            await app.getByRole('button', { name: 'Choose…' }).click()
            await app.getByRole('dialog').waitFor()
        },
    ],
    [
        'the panel of an issue',
        '/issues?check=orgunits_no_coordinates',
        async (app) => {
            await app
                .locator('[aria-rowindex="3"] [role=gridcell]')
                .first()
                .click()
            await app.getByRole('complementary', { name: 'Issue' }).waitFor()
        },
    ],
    [
        'the dialog of an export',
        '/issues?check=orgunits_no_coordinates',
        async (app) => {
            await app.getByRole('button', { name: 'Export…' }).click()
            await app.getByRole('dialog').waitFor()
        },
    ],
    [
        'the dialog that accepts',
        '/issues?check=orgunits_no_coordinates',
        async (app) => {
            await app
                .getByRole('button', { name: /^Accept…/ })
                .first()
                .click()
            await app.getByRole('dialog').waitFor()
        },
    ],
    [
        'the page of a job',
        '/jobs',
        async (app) => {
            await app
                .getByRole('table', { name: 'Jobs' })
                .getByRole('link', { name: /^Data integrity/ })
                .first()
                .click()
            await app
                .getByRole('region', { name: 'Notifications, oldest first' })
                .getByRole('listitem')
                .first()
                .waitFor()
        },
    ],
]

describe.each(openings)('%s', (_name, route, open) => {
    it('has no violation that axe can find', async () => {
        await withApp(
            { version: '2.41', route, before: hasRun },
            async ({ page, app }) => {
                await open(app)
                expect(await violationsOf(page)).toEqual([])
            }
        )
    })
})

const widthOverflow = (app: Frame) =>
    app.evaluate(
        () =>
            document.documentElement.scrollWidth -
            document.documentElement.clientWidth
    )

// On 2.41 the app is the page itself, so the whole document is ours to check.
describe.each(pages)('the page of %s', (name, route, content) => {
    it('has no violation that axe can find', async () => {
        await withApp(
            { version: '2.41', route, before: hasRun },
            async ({ page, app }) => {
                await app.locator(content).first().waitFor()
                expect(await violationsOf(page)).toEqual([])
            }
        )
    })

    it.each([
        ['en', 1280],
        ['en', 400],
        ['ar', 1280],
        ['ar', 400],
    ] as const)('in %s fits a window of %i px', async (locale, width) => {
        await withApp(
            {
                version: '2.41',
                route,
                locale,
                before: hasRun,
                browserWindow: { viewport: { width, height: 800 } },
            },
            async ({ page, app }) => {
                await app.locator(content).first().waitFor()
                expect(
                    await app.evaluate(() => document.documentElement.dir)
                ).toBe(locale === 'ar' ? 'rtl' : 'ltr')
                expect(await widthOverflow(app)).toBeLessThanOrEqual(0)
                await keepScreenshot(page, `${name}-${locale}-${width}`)
            }
        )
    })
})
