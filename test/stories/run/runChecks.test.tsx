import { screen, within } from '@testing-library/react'
import type { Story } from '../support/openApp'
import { passTime } from '../support/passTime'
import {
    confirmRun,
    coordinates,
    headline,
    openAtOneRow,
    orphaned,
    press,
    rowOf,
    runAllStandard,
    runBy,
    startsOf,
    tick,
    totalOf,
    twoChecks,
} from './runSteps'

/** The server does not know the check that it is asked to run. */
function loseNames({ standin }: Story) {
    const { handle } = standin
    standin.handle = (request) =>
        handle(
            request.method === 'POST'
                ? { ...request, body: '["no_such_check"]' }
                : request
        )
}

describe('running checks', () => {
    it('tells what a large run means, then shows each check as it ends', async () => {
        const story = await openAtOneRow()
        await press(story, 'Run all standard checks')
        const dialog = screen.getByRole('dialog')
        expect(dialog).toHaveTextContent(/Run \d+ checks\?/)
        expect(dialog).toHaveTextContent(/\d+ checks of unknown time/)
        expect(dialog).toHaveTextContent(/You can leave this page/)
        await confirmRun(story)

        expect(totalOf('Queued')).toBeGreaterThan(80)
        await passTime(2000)
        expect(headline()).toMatch(/^Running [1-9]\d* of \d+$/)
        expect(screen.getByText(/started by you at/)).toBeInTheDocument()
        await passTime(15_000)
        expect(screen.getByText('The run has ended')).toBeInTheDocument()
        expect(
            screen.getByText(/^\d+ checks ran: \d+ passed, .* 0 failed\.$/)
        ).toBeInTheDocument()
        expect(totalOf('Queued')).toBe(0)
        expect(rowOf(coordinates)).toHaveTextContent(/\d+ issues/)
    })

    it('starts nothing when the admin changes their mind', async () => {
        const story = await openAtOneRow()
        await press(story, 'Run all standard checks')
        await press(story, 'Do not run')
        await passTime(3000)
        expect(startsOf(story, 'summary')).toEqual([])
    })

    it('runs a few chosen checks without asking, in one job', async () => {
        const story = await openAtOneRow({ onlyChecks: twoChecks, route: '/' })
        await tick(story, coordinates)
        await tick(story, orphaned)
        await press(story, 'Run 2 selected')
        await passTime(8000)
        expect(rowOf(coordinates)).toHaveTextContent(/\d+ issues/)
        expect(screen.getByText(/^2 checks ran:/)).toBeInTheDocument()
        expect(startsOf(story, 'summary')).toHaveLength(1)
    })

    it('counts, then lists issues only where there are any and not too many', async () => {
        const story = await openAtOneRow({
            onlyChecks: twoChecks,
            route: '/',
            issues: 3000,
        })
        await tick(story, coordinates)
        await tick(story, orphaned)
        await runBy(story, 'Count, then list the issues', /^Selected checks/)
        const limit = screen.getByRole('spinbutton')
        await story.user.clear(limit)
        await story.user.type(limit, '2000')
        await confirmRun(story)
        await passTime(15_000)
        expect(
            screen.getByText(
                '1 check has more than 2,000 issues: counted, not listed.'
            )
        ).toBeInTheDocument()
        const requests = story.standin.control.requests()
        // What was counted is not fetched to be counted again.
        expect(
            requests.filter(({ url }) => /dataIntegrity\/details\?/.test(url))
        ).toEqual([])
    })

    it('runs slow checks one at a time', async () => {
        const story = await openAtOneRow()
        await runBy(story, 'Count issues', /^Slow checks, one at a time/)
        const dialog = screen.getByRole('dialog')
        expect(dialog).toHaveTextContent(/checks are marked as slow/)
        expect(
            within(dialog).getByRole('checkbox', {
                name: 'Run the slow checks one at a time',
            })
        ).toBeChecked()
        expect(dialog).toHaveTextContent(/Keep this page open and in view/)
        expect(dialog).not.toHaveTextContent(/You can leave this page/)
        await confirmRun(story)
        await passTime(12_000)
        expect(startsOf(story, 'summary').length).toBeGreaterThan(1)
        expect(totalOf('Queued')).toBeGreaterThan(5)
    })

    it('is taken up where it is after a reload', async () => {
        const story = await openAtOneRow()
        await runAllStandard(story)
        await passTime(1500)
        const before = headline()
        await story.reload()
        expect(headline()).toBe(before)
        await passTime(15_000)
        expect(screen.getByText('The run has ended')).toBeInTheDocument()
        expect(screen.getByText(/checks ran/)).toBeInTheDocument()
    })

    it('says that a check of the server has never run', async () => {
        const story = await openAtOneRow()
        await tick(story, coordinates)
        loseNames(story)
        await press(story, 'Run 1 selected')
        await passTime(10_000)
        expect(
            screen.getByText(
                '1 check did not run: the job ended without a result of it.'
            )
        ).toBeInTheDocument()
        expect(rowOf(coordinates)).toHaveTextContent('Did not run')
    })

    it('says that a check is gone from the server where it is', async () => {
        const story = await openAtOneRow()
        await tick(story, coordinates)
        loseNames(story)
        story.standin.control.fail(/^\/api\/(\d+\/)?dataIntegrity$/, {
            kind: 'replace',
            body: [{ name: 'orgunits_orphaned' }],
        })
        await press(story, 'Run 1 selected')
        await passTime(10_000)
        expect(
            screen.getByText(
                '1 check did not run: the server does not have it any more.'
            )
        ).toBeInTheDocument()
    })

    it('reads results right in a browser whose clock is hours off', async () => {
        const story = await openAtOneRow({
            timeZoneId: 'Africa/Kampala',
            before: (standin) => standin.clock.advance(5 * 3_600_000),
        })
        await tick(story, coordinates)
        await press(story, 'Run 1 selected')
        await passTime(8000)
        expect(rowOf(coordinates)).toHaveTextContent(/\d+ issues/)
        expect(rowOf(coordinates)).toHaveTextContent(/sec\. ago|now/)
    })
})
