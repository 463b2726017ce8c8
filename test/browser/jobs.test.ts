import { readFile } from 'node:fs/promises'
import { withApp } from './support/openApp'

describe('a job in the console', () => {
    it.each(['2.41', '2.43'] as const)(
        'on %s is found in the overview, opened, and its log saved',
        async (version) => {
            await withApp(
                {
                    version,
                    route: '/jobs',
                    before: ({ control }) => {
                        control.startJob('PREDICTOR')
                        control.advance(60_000)
                    },
                },
                async ({ page, app }) => {
                    await app
                        .getByRole('table', { name: 'Jobs' })
                        .getByRole('link', { name: /^Predictor/ })
                        .first()
                        .click()
                    const feed = app.getByRole('region', {
                        name: 'Notifications, oldest first',
                    })
                    await feed.getByRole('listitem').first().waitFor()
                    const rows = await feed.getByRole('listitem').count()

                    const saving = page.waitForEvent('download')
                    await app
                        .getByRole('button', { name: 'Download log' })
                        .click()
                    const file = await saving
                    expect(file.suggestedFilename()).toMatch(
                        /^predictor-\w{11}\.log$/
                    )
                    const log = await readFile(await file.path(), 'utf8')
                    const [title, ...lines] = log.trimEnd().split('\n')
                    expect(title).toMatch(/^PREDICTOR \w{11}$/)
                    expect(lines).toHaveLength(rows)
                    expect(lines.join()).toMatch(/INFO/)
                }
            )
        }
    )
})
