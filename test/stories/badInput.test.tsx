import { screen, within } from '@testing-library/react'
import type { Fault } from '../standin/faults/fault'
import { openApp, type Story } from './support/openApp'
import { passTime, settle } from './support/passTime'

/** Long enough for every repeated attempt to be over. */
const patienceMs = 10_000

const onlyChecks = [
    'orgunits_no_coordinates',
    'orgunits_orphaned',
    'category_options_default_incorrect_sharing',
]

const hasRun = ({ control }: Story['standin']) => {
    control.startJob('DATA_INTEGRITY', { checks: onlyChecks })
    control.advance(60_000)
}

const faults: readonly (readonly [string, Fault, RegExp])[] = [
    ['text that is not JSON', { kind: 'notJson' }, /could not be read/],
    ['JSON that is cut off', { kind: 'truncated' }, /could not be read/],
    ['a cut connection', { kind: 'cut' }, /could not be reached/],
    ['400', { kind: 'http', status: 400 }, /refused the request/],
    ['401', { kind: 'http', status: 401 }, /session has ended/],
    ['403', { kind: 'http', status: 403 }, /do not have access/],
    ['404', { kind: 'http', status: 404 }, /does not know what was asked/],
    ['409', { kind: 'http', status: 409 }, /refused in its present state/],
    ['500', { kind: 'http', status: 500 }, /failed while answering/],
    [
        '502 with a web page',
        { kind: 'http', status: 502, html: true },
        /not available at the moment/,
    ],
    [
        'an answer of the wrong shape',
        { kind: 'replace', body: ['not', 'results'] },
        /could not be read/,
    ],
    ['a login page', { kind: 'loginPage' }, /session has ended/],
]

describe('when results cannot be loaded', () => {
    it.each(faults)(
        '%s: says so, keeps what is on the screen, and recovers',
        async (_name, fault, words) => {
            const { standin, user } = await openApp({
                onlyChecks,
                before: hasRun,
            })
            const passed = screen.getAllByText('Passed').length
            expect(passed).toBeGreaterThan(0)

            standin.control.fail(/dataIntegrity\/summary$/, fault)
            await user.click(screen.getByRole('button', { name: 'Refresh' }))
            await passTime(patienceMs)

            const alert = screen.getByRole('alert')
            expect(
                within(alert).getByText('The results could not be loaded')
            ).toBeInTheDocument()
            expect(alert).toHaveTextContent(words)
            expect(screen.getAllByText('Passed')).toHaveLength(passed)

            standin.control.clearFaults()
            await user.click(
                within(alert).getByRole('button', { name: 'Try again' })
            )
            await settle()
            expect(screen.queryByRole('alert')).not.toBeInTheDocument()
        }
    )

    it('a web page in their place has its words told, and a way to reload', async () => {
        const { standin, user } = await openApp({
            onlyChecks,
            before: hasRun,
        })
        standin.control.fail(/dataIntegrity\/summary$/, { kind: 'loginPage' })
        await user.click(screen.getByRole('button', { name: 'Refresh' }))
        await passTime(patienceMs)
        const alert = screen.getByRole('alert')
        expect(alert).toHaveTextContent('A web page came in place of data.')
        expect(alert).toHaveTextContent(/between your browser and the server/)
        expect(alert).toHaveTextContent(/DHIS ?2/)
        expect(
            within(alert).getByRole('button', { name: 'Reload the page' })
        ).toBeVisible()
    })

    it('names the authority that a 403 names', async () => {
        const { standin, user } = await openApp({
            version: '2.42',
            onlyChecks,
            before: hasRun,
        })
        standin.control.setUser('viewer')
        await user.click(screen.getByRole('button', { name: 'Refresh' }))
        await settle()
        expect(screen.getByRole('alert')).toHaveTextContent(
            /Ask an administrator for the authority F_PERFORM_MAINTENANCE/
        )
    })
})

describe('when the checks themselves cannot be loaded', () => {
    it('offers to try again in place of an empty page', async () => {
        const { standin, user } = await openApp({
            before: ({ control }) =>
                control.fail(/dataIntegrity$/, { kind: 'cut' }),
        })
        await passTime(patienceMs)
        expect(screen.getByRole('alert')).toHaveTextContent(
            'The checks could not be loaded'
        )
        expect(screen.queryByRole('table')).not.toBeInTheDocument()
        standin.control.clearFaults()
        await user.click(screen.getByRole('button', { name: 'Try again' }))
        await settle()
        expect(screen.getByRole('table')).toBeInTheDocument()
    })

    it('shows the readable definitions beside those set aside', async () => {
        await openApp({
            before: ({ control }) =>
                control.fail(/dataIntegrity$/, {
                    kind: 'replace',
                    body: [
                        { name: 'fine', displayName: 'A fine check' },
                        { displayName: 'A check without a name' },
                        { name: 'odd', sectionOrder: 'first' },
                    ],
                }),
        })
        expect(screen.getByText('A fine check')).toBeInTheDocument()
        expect(screen.getByRole('link', { name: 'odd' })).toBeInTheDocument()
        expect(
            screen.getByText('1 check definition could not be read')
        ).toBeInTheDocument()
        expect(
            screen.getByText('Some fields could not be read')
        ).toBeInTheDocument()
        expect(screen.getByText('2.sectionOrder')).toBeInTheDocument()
    })
})

describe('a result of unknown shape', () => {
    it('is shown as one that could not be read, its neighbours as they are', async () => {
        await openApp({
            before: ({ control }) => {
                control.fail(/dataIntegrity$/, {
                    kind: 'replace',
                    body: [{ name: 'fine' }, { name: 'odd' }, { name: 'mute' }],
                })
                control.fail(/dataIntegrity\/summary$/, {
                    kind: 'replace',
                    body: {
                        fine: { name: 'fine', count: 0 },
                        odd: { name: 'odd', count: 'many' },
                        mute: { name: 'mute' },
                    },
                })
            },
        })
        const stateOf = (name: string) =>
            within(screen.getByRole('link', { name }).closest('tr')!)
        expect(stateOf('fine').getByText('Passed')).toBeInTheDocument()
        expect(
            stateOf('odd').getByText('Could not be read')
        ).toBeInTheDocument()
        expect(
            stateOf('mute').getByText('Could not be read')
        ).toBeInTheDocument()
    })
})
