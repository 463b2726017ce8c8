import { screen, within } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
import { openApp } from '../support/openApp'
import { settle } from '../support/passTime'
import { newRun, saving } from './savedRuns'

const orphaned = 'orgunits_orphaned'
const broken = 'custom_view_of_old_register'
const coordinates = 'orgunits_no_coordinates'

const saved = () =>
    saving([
        {
            run: newRun('aaaaaaaaaaa', {
                counts: { [orphaned]: 2 },
                failedChecks: [broken],
            }),
        },
    ])

const runListRequests = ({ control }: Standin) =>
    control
        .requests()
        .filter(({ url }) =>
            decodeURIComponent(url).includes('startswith:run-')
        )

/** What the catalogue says of each check, from its title on. */
const rows = () =>
    within(screen.getByRole('table'))
        .getAllByRole('row')
        .map(({ textContent }) => textContent ?? '')

describe('a browser that has seen nothing, on a server that has forgotten', () => {
    it('shows what the last saved run has brought, as of then', async () => {
        const { standin } = await openApp({
            onlyChecks: [orphaned, broken, coordinates],
            before: await saved(),
        })
        await settle()
        expect(runListRequests(standin)).toHaveLength(1)
        expect(screen.queryByText('Never checked')).not.toBeInTheDocument()
        const [, ...checks] = rows()
        expect(checks).toHaveLength(3)
        expect(checks.filter((row) => /as of/i.test(row))).toHaveLength(2)
        expect(checks.filter((row) => row.includes('Not run'))).toHaveLength(1)
    })

    it('offers the first run where no run was saved either', async () => {
        await openApp({ onlyChecks: [orphaned] })
        await settle()
        expect(
            screen.getByRole('heading', { name: 'Never checked' })
        ).toBeVisible()
    })
})

it('asks for no saved runs on the page of issues where the server has results', async () => {
    const { standin } = await openApp({
        route: '/issues',
        onlyChecks: [orphaned],
        before: ({ control }) => {
            control.startJob('DATA_INTEGRITY')
            control.advance(60_000)
        },
    })
    await settle()
    expect(runListRequests(standin)).toHaveLength(0)
})
