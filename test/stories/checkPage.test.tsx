import { screen, within } from '@testing-library/react'
import { openApp } from './support/openApp'
import { passTime } from './support/passTime'
import { combos, hasRun, places } from './issues/openIssues'

const broken = 'program_stages_no_programs'
const fact = (label: string) =>
    screen.getByText(label, { selector: 'dt' }).nextElementSibling

const head = () => screen.getByRole('heading', { level: 1 }).closest('header')

describe('the page of a check', () => {
    it('says why it matters, what to do, when it ran and how long it took', async () => {
        const { user } = await openApp({
            route: `/checks/${places}`,
            onlyChecks: [places],
            before: hasRun,
        })
        await passTime(1000)
        for (const title of ['Why it matters', 'What to do']) {
            const text = screen
                .getByRole('heading', { name: title })
                .closest('section')
            expect(text?.textContent).toMatch(
                new RegExp(`^${title}.*\\w{3,}.*\\w{3,}`, 's')
            )
        }
        expect(screen.getByText(/^Last run: [1-9]\d* min\. ago$/)).toBeVisible()
        expect(fact('Last duration')).not.toBeVisible()
        await user.click(screen.getByText('Technical facts'))
        expect(fact('Last duration')).toBeVisible()
        expect(fact('Last duration')).toHaveTextContent(/^[\d.]+ (ms|sec)$/)
    })

    it('loses one malformed field and nothing beside it', async () => {
        await openApp({
            route: `/checks/${places}`,
            onlyChecks: [places],
            before: (standin) => {
                hasRun(standin, ['DATA_INTEGRITY'])
                standin.control.fail(/dataIntegrity\/summary(\?|$)/, {
                    kind: 'replace',
                    body: {
                        [places]: {
                            name: places,
                            count: 3,
                            percentage: 'NaN',
                        },
                    },
                })
            },
        })
        await passTime(1000)
        expect(head()).toHaveTextContent(/3 issues/)
        expect(
            screen.getByText('Some fields could not be read')
        ).toBeInTheDocument()
        expect(screen.getByText(/percentage/)).toBeInTheDocument()
    })

    it('offers a viewer nothing that runs it and says once what is missing', async () => {
        await openApp({
            route: `/checks/${places}`,
            onlyChecks: [places],
            user: 'viewer',
            before: hasRun,
        })
        await passTime(1000)
        expect(head()).toHaveTextContent('Not known')
        expect(screen.queryByRole('button', { name: /run|count/i })).toBeNull()
        expect(screen.getAllByText(/F_PERFORM_MAINTENANCE/)).toHaveLength(1)
        // What is known of the check is still there.
        expect(
            screen.getByRole('heading', { name: 'Why it matters' })
        ).toBeVisible()
    })

    it('runs a slow check, once that is confirmed', async () => {
        const slow = 'dashboards_not_viewed_one_year'
        const { user, standin } = await openApp({
            route: `/checks/${slow}`,
            before: ({ control }) =>
                control.fail(/^\/api\/(\d+\/)?dataIntegrity$/, {
                    kind: 'replace',
                    body: [{ name: slow, displayName: slow, isSlow: true }],
                }),
        })
        await passTime(1000)
        await user.click(screen.getByRole('button', { name: 'Run this check' }))
        await passTime(500)
        const dialog = within(screen.getByRole('dialog'))
        expect(dialog.getByText('1 check is marked as slow')).toBeVisible()
        expect(dialog.queryByRole('spinbutton')).not.toBeInTheDocument()
        standin.control.requests()
        await user.click(dialog.getByRole('button', { name: 'Run' }))
        await passTime(500)
        expect(
            standin.control
                .requests()
                .filter(({ method }) => method === 'POST')
                .map(({ url }) => url.split('/').at(-1))
        ).toContain('summary')
    })

    it('says once that the check has failed', async () => {
        await openApp({
            version: '2.42',
            route: `/checks/${broken}`,
            onlyChecks: [broken],
            before: ({ control }) => {
                control.startJob('DATA_INTEGRITY_DETAILS', { checks: [broken] })
                control.advance(60_000)
            },
        })
        await passTime(1000)
        expect(
            screen.getByText('This check did not succeed')
        ).toBeInTheDocument()
        expect(head()).toHaveTextContent(/Failed to run/)
        expect(screen.queryByText(/failed to list/)).not.toBeInTheDocument()
        expect(
            screen.queryByText('No issues are listed')
        ).not.toBeInTheDocument()
        expect(screen.queryByText('Show them')).not.toBeInTheDocument()
    })

    it('says of a check that was counted why its issues are not there', async () => {
        await openApp({
            version: '2.42',
            route: `/checks/${broken}`,
            onlyChecks: [broken],
            before: ({ control }) => {
                control.startJob('DATA_INTEGRITY', { checks: [broken] })
                control.advance(60_000)
                control.startJob('DATA_INTEGRITY_DETAILS', { checks: [broken] })
                control.advance(60_000)
            },
        })
        await passTime(1000)
        const notice = screen
            .getByText('The server failed to list the issues of this check')
            .closest('section')!
        expect(within(notice).getByText(/ResultSet/)).toBeVisible()
        expect(
            within(notice).getByRole('button', { name: 'List these issues' })
        ).toBeVisible()
        expect(
            screen.queryByText('No issues are listed')
        ).not.toBeInTheDocument()
    })

    it('offers to list issues that are only counted, and nothing else', async () => {
        await openApp({
            route: `/checks/${places}`,
            onlyChecks: [places],
            before: (standin) => hasRun(standin, ['DATA_INTEGRITY']),
        })
        await passTime(1000)
        expect(
            screen.getByText('3 issues counted, not listed yet')
        ).toBeVisible()
        expect(screen.queryByText('1 check')).not.toBeInTheDocument()
        expect(
            screen.queryByText('No issues are listed')
        ).not.toBeInTheDocument()
    })

    it('says first how bad it is, how it stands, and where it belongs', async () => {
        await openApp({
            route: `/checks/${places}`,
            onlyChecks: [places],
            before: hasRun,
        })
        await passTime(1000)
        expect(head()).toHaveTextContent(
            /^Orphaned organisation units.*Critical.*3 issues.*% of all objects.*Organisation units.*OO.*Last run/
        )
    })

    it('offers to run a check without a result, in one place', async () => {
        const { user } = await openApp({
            route: `/checks/${places}`,
            onlyChecks: [places],
        })
        await passTime(1000)
        const offer = screen
            .getByText('This check has no result')
            .closest('section')!
        expect(screen.queryByText('No issues are listed')).toBeNull()
        await user.click(screen.getByRole('button', { name: 'Run this check' }))
        await passTime(500)
        expect(offer).not.toBeInTheDocument()
        await passTime(60_000)
        expect(head()).toHaveTextContent(/\d issues/)
        expect(
            within(head()!).getByRole('button', { name: 'Run this check' })
        ).toBeVisible()
    })

    it('says of a failed check what to do', async () => {
        await openApp({
            version: '2.42',
            route: `/checks/${broken}`,
            onlyChecks: [broken],
            before: ({ control }) => {
                control.startJob('DATA_INTEGRITY_DETAILS', { checks: [broken] })
                control.advance(60_000)
            },
        })
        await passTime(1000)
        expect(screen.getByText(/^It may or may not/)).toHaveTextContent(
            /Run it again\. If it fails again, give the message to/
        )
        expect(
            screen.getByRole('button', { name: 'Copy the message' })
        ).toBeVisible()
    })

    it('leads along the catalogue as it was left', async () => {
        const { user } = await openApp({
            route: '/checks?severity=CRITICAL',
            onlyChecks: [places, 'orgunits_multiple_roots', combos, broken],
        })
        await passTime(1000)
        const link = (name: RegExp) => screen.queryByRole('link', { name })
        await user.click(link(/^Organisation unit hierarchy/)!)
        await passTime(500)
        expect(link(/Previous/)).toBeNull()
        await user.click(link(/^Next: Orphaned organisation units/)!)
        await passTime(500)
        expect(
            screen.getByRole('heading', { level: 1, name: /^Orphaned/ })
        ).toHaveFocus()
        expect(link(/^Next/)).toBeNull()
        await user.click(link(/Previous: Organisation unit hierarchy/)!)
        await passTime(500)
        await user.click(link(/All checks/)!)
        expect(window.location.hash).toBe('#/checks?severity=CRITICAL')
    })
})
