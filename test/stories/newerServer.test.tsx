import { screen } from '@testing-library/react'
import { openApp } from './support/openApp'
import { settle } from './support/passTime'

const words = /is newer than this app knows/

const openOn = (version: string) =>
    openApp({
        onlyChecks: ['orgunits_no_coordinates'],
        before: ({ control }) =>
            control.fail('system/info', {
                kind: 'replace',
                body: { version, serverTimeZoneId: 'Etc/UTC' },
            }),
    })

describe('a server that is newer than the app', () => {
    it('works like the newest known one, and that is said once', async () => {
        const { user, reload } = await openOn('2.47.1')
        expect(
            screen.getByText(/^DHIS2 2\.47\.1 .* treated like 2\.44\.$/)
        ).toBeInTheDocument()
        expect(screen.getByRole('button', { name: 'Run checks' })).toBeEnabled()
        await user.click(screen.getByRole('button', { name: 'Close' }))
        expect(screen.queryByText(words)).toBeNull()
        await reload()
        await settle()
        expect(screen.queryByText(words)).toBeNull()
    })

    it('is not one that is known', async () => {
        await openOn('2.44.0')
        expect(screen.queryByText(words)).toBeNull()
    })
})
