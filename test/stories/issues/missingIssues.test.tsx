import { screen } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
import { openApp } from '../support/openApp'
import { passTime } from '../support/passTime'
import {
    combos,
    detailsRequests,
    expectLines,
    hasRun,
    openIssues,
    places,
    row,
} from './openIssues'

describe('issues that are not among the rows', () => {
    it('says what is counted but not listed, and lists it when told to', async () => {
        const { standin, user } = await openIssues({
            before: (standin) => hasRun(standin, ['DATA_INTEGRITY']),
        })
        expect(
            screen.getByText('51 issues counted, not listed yet')
        ).toBeVisible()
        expect(detailsRequests(standin)).toEqual([])
        await user.click(
            screen.getByRole('button', { name: 'List these issues' })
        )
        await passTime(90_000, 1000)
        expectLines(2, 51)
    })

    it('keeps the rows it has when some could not be loaded, and tries again', async () => {
        const { standin, user } = await openIssues({
            route: `/issues?check=${places}&check=${combos}`,
            before: (standin) => {
                hasRun(standin)
                standin.control.fail(/details\?checks=cocs/, {
                    kind: 'http',
                    status: 502,
                })
            },
        })
        await passTime(15_000)
        expect(
            screen.getByText('The issues of 1 check could not be loaded')
        ).toBeVisible()
        expectLines(1, 3)
        standin.control.clearFaults()
        await user.click(screen.getByRole('button', { name: 'Try again' }))
        await passTime(500)
        expectLines(2, 51)
    })

    it('counts and shows rows that could not be read', async () => {
        await openIssues({
            route: `/issues?check=${places}`,
            before: (standin) => {
                hasRun(standin)
                standin.control.fail(/dataIntegrity\/details\?/, {
                    kind: 'replace',
                    body: {
                        [places]: {
                            name: places,
                            issues: [{ name: 'Readable' }, null, 'x'],
                        },
                    },
                })
            },
        })
        expect(screen.getByText('2 rows could not be read')).toBeVisible()
        expect(row(/Readable/)).toBeInTheDocument()
        expect(screen.getAllByText('1 listed · 3 counted')[0]).toBeVisible()
    })

    it.each([
        ['issues', `/issues?check=${places}`],
        ['one check', `/checks/${places}`],
    ])(
        'of rows that could not be read the page of %s never says "none"',
        async (_page, route) => {
            await openIssues({
                route,
                before: (standin) => {
                    hasRun(standin)
                    standin.control.setIssues(places, [])
                    standin.control.fail(/dataIntegrity\/details\?/, {
                        kind: 'replace',
                        body: { [places]: { name: places, issues: [1, 'x'] } },
                    })
                },
            })
            expect(screen.getByText('2 rows could not be read')).toBeVisible()
            expect(
                screen.queryByText(/no issues|0 issues/i)
            ).not.toBeInTheDocument()
        }
    )

    it('loads a huge check only when asked', async () => {
        const { standin, user } = await openIssues({
            issues: 50_001,
            before: ({ control }) => {
                for (const kind of [
                    'DATA_INTEGRITY',
                    'DATA_INTEGRITY_DETAILS',
                ]) {
                    control.startJob(kind, {
                        checks: ['orgunits_no_coordinates'],
                    })
                    control.advance(120_000)
                }
            },
        })
        expect(
            screen.getByText('Large checks are loaded when you ask')
        ).toBeVisible()
        expect(detailsRequests(standin)).toEqual([])
        await user.click(screen.getByRole('button', { name: 'Load' }))
        await passTime(1000)
        expectLines(1, 50001)
        expect(screen.getAllByRole('row').length).toBeLessThan(60)
    })

    it('names the authority that a viewer lacks and asks for nothing', async () => {
        const { standin } = await openIssues({ user: 'viewer' })
        expect(screen.getByText(/F_PERFORM_MAINTENANCE/)).toBeVisible()
        expect(
            standin.control.requests().filter(({ status }) => status === 403)
        ).toEqual([])
    })
})

describe('on a server that holds no result', () => {
    it('says that nothing has run, and never "0 issues"', async () => {
        await openApp({
            route: '/issues',
            onlyChecks: ['cocs_wrong_cardinality'],
        })
        await passTime(1_000)
        expect(screen.getByText('Never checked')).toBeInTheDocument()
        expect(screen.queryByText(/\b0 issues/)).not.toBeInTheDocument()
    })

    it('does not call the issues of a check zero that has not run', async () => {
        await openApp({
            route: '/checks/cocs_wrong_cardinality',
            onlyChecks: ['cocs_wrong_cardinality'],
        })
        await passTime(1_000)
        expect(screen.getByText('This check has no result')).toBeInTheDocument()
        expect(screen.queryByText(/\b0 issues/)).not.toBeInTheDocument()
    })
})

describe('a check that has passed', () => {
    it('has no issues, which needs no listing', async () => {
        await openApp({
            route: '/checks/category_options_default_incorrect_sharing',
            onlyChecks: ['category_options_default_incorrect_sharing'],
            before: ({ control }) => {
                control.startJob('DATA_INTEGRITY', {
                    checks: ['category_options_default_incorrect_sharing'],
                })
                control.advance(60_000)
            },
        })
        await passTime(1_000)
        expect(screen.getByText('Passed')).toBeInTheDocument()
        expect(
            screen.getByText('This check found no issues')
        ).toBeInTheDocument()
        expect(screen.queryByText(/not listed yet/)).not.toBeInTheDocument()
        expect(screen.queryByText(/neither counted/)).not.toBeInTheDocument()
    })
})

describe('a check that failed to run', () => {
    const hasFailed = ({ control }: Standin) => {
        const failure = { name: places, count: -1, error: 'No such table' }
        control.fail(/dataIntegrity\/summary(\?|$)/, {
            kind: 'replace',
            body: { [places]: failure },
        })
        control.fail(/dataIntegrity\/details\?/, { kind: 'replace', body: {} })
    }
    const openFailed = async (route: string) => {
        const story = await openApp({
            route,
            onlyChecks: [places],
            before: hasFailed,
        })
        await passTime(1000)
        return story
    }
    const expectNothingToList = () => {
        expect(screen.queryByText(/neither counted nor listed/)).toBeNull()
        expect(
            screen.queryByRole('button', { name: 'List these issues' })
        ).toBeNull()
    }

    it('is not said to be uncounted on its page, which says why it failed', async () => {
        await openFailed(`/checks/${places}`)
        expect(screen.getByText('This check did not succeed')).toBeVisible()
        expect(screen.getByText('No such table')).toBeVisible()
        expect(screen.getByText(/Nobody knows until it has run/)).toBeVisible()
        expectNothingToList()
    })

    it('is not said to be uncounted among the issues, where it is run again', async () => {
        const { user, standin } = await openFailed(`/issues?check=${places}`)
        expectNothingToList()
        const notice = screen.getByText(/^1 check failed: nobody knows/)
        expect(notice).toBeVisible()
        standin.control.clearFaults()
        standin.control.requests()
        await user.click(screen.getByRole('button', { name: 'Run again' }))
        await passTime(500)
        expect(
            standin.control
                .requests()
                .filter(({ method }) => method === 'POST')
                .map(({ url }) => url.split('/').at(-1))
        ).toEqual(['summary', 'details'])
    })
})
