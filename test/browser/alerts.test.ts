import { withApp } from './support/openApp'

it.each(['2.41', '2.42'] as const)(
    'on %s what is copied is said in the alert of the platform, and read out',
    async (version) => {
        await withApp(
            {
                version,
                route: '/issues?check=orgunits_orphaned',
                before: ({ control }) => {
                    control.startJob('DATA_INTEGRITY_DETAILS', {
                        checks: ['orgunits_orphaned'],
                    })
                    control.advance(60_000)
                },
            },
            async ({ app }) => {
                await app
                    .getByRole('button', { name: 'Copy the UID' })
                    .first()
                    .click()
                await app
                    .locator('[data-test="dhis2-uicore-alertbar"]')
                    .filter({ hasText: 'Copied' })
                    .waitFor()
                await app
                    .getByRole('status')
                    .filter({ hasText: 'Copied' })
                    .waitFor({ state: 'attached' })
            }
        )
    }
)
