import { screen, within } from '@testing-library/react'
import type { Story } from '../support/openApp'
import { passTime, passTimeUntil } from '../support/passTime'
import {
    chooseRun,
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

/** A headline's phase, the first of them first, and how far that is. */
function progressOf(words: string) {
    const [phase = '', done = ''] = words.split(/ (?=\d)/)
    return {
        phase: ['Starting…', 'Counting', 'Listing'].indexOf(phase),
        done: Number.parseInt(done, 10) || 0,
    }
}

describe('running checks', () => {
    it('starts at once, shows each check as it ends, then lists what was found', async () => {
        const story = await openAtOneRow()
        await runAllStandard(story)
        expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
        expect(screen.queryByText(/unknown time/)).not.toBeInTheDocument()

        expect(totalOf('Queued')).toBeGreaterThan(80)
        await passTime(2000)
        expect(headline()).toMatch(/^Counting [1-9]\d* of \d+$/)
        expect(screen.getByText(/started by you at/)).toBeInTheDocument()
        expect(screen.getByText(/^keep this page open/)).toBeInTheDocument()

        const seen: string[] = []
        for (
            let steps = 0;
            steps < 200 && screen.queryByText('The run has ended') === null;
            steps += 1
        ) {
            seen.push(headline() ?? '')
            await passTime(200, 200)
        }
        // Each phase counts up to its end, and none comes back.
        expect(seen.map(progressOf)).toEqual(
            seen
                .map(progressOf)
                .sort(
                    (left, right) =>
                        left.phase - right.phase || left.done - right.done
                )
        )
        const withIssues = totalOf('Issues')
        expect(seen.at(-1)).toMatch(
            new RegExp(`^Listing \\d+ of ${withIssues}$`)
        )
        expect(startsOf(story, 'details')).toHaveLength(1)
        expect(
            screen.getByText(/^\d+ checks ran: \d+ passed, .* 0 failed\.$/)
        ).toBeInTheDocument()
        expect(totalOf('Queued')).toBe(0)
        expect(rowOf(coordinates)).toHaveTextContent(/\d+ issues/)
    })

    it('keeps what it has counted in sight while it lists', async () => {
        const story = await openAtOneRow()
        await runAllStandard(story)
        await passTimeUntil(
            () => screen.getByText(/^Listing/, { selector: 'strong' }),
            60_000
        )
        expect(totalOf('Queued')).toBe(0)
        expect(totalOf('Issues')).toBeGreaterThan(0)
    })

    it('leads on from its report, which never comes back once it is closed', async () => {
        const story = await openAtOneRow()
        await runAllStandard(story)
        await passTime(1500)
        // The run has a bar of its own.
        expect(
            screen.queryByRole('complementary', { name: 'Running job' })
        ).toBeNull()
        await passTime(60_000, 500)
        const report = () =>
            screen.queryByRole('region', { name: 'Last run of checks' })
        const sentence = screen.getByText(/checks ran:/)
        expect(sentence).not.toBeVisible()
        await press(story, 'Details')
        expect(sentence).toBeVisible()
        expect(
            screen.getByRole('link', {
                name: /^\d+ checks with [\d,]+ issues$/,
            })
        ).toHaveAttribute('href', '#/issues')
        await press(story, 'Close')
        expect(report()).toBeNull()
        await story.reload()
        await passTime(3000)
        expect(report()).toBeNull()
        await story.user.click(screen.getByRole('link', { name: 'Issues' }))
        await passTime(65_000, 1000)
        expect(report()).toBeNull()
    })

    it('begins with one clear thing to do where nothing was ever checked', async () => {
        const story = await openAtOneRow()
        expect(screen.getByText('Never checked')).toBeInTheDocument()
        await press(story, /^Run the 9\d standard checks$/)
        expect(screen.queryByText('Never checked')).not.toBeInTheDocument()
        await passTime(60_000, 500)
        expect(screen.getByText('The run has ended')).toBeInTheDocument()
        expect(screen.queryByText('Never checked')).not.toBeInTheDocument()
    })

    it('only counts where no more is wanted', async () => {
        const story = await openAtOneRow()
        await runBy(story, 'Only count', /^All standard checks/)
        await passTime(60_000, 500)
        expect(screen.getByText('The run has ended')).toBeInTheDocument()
        expect(startsOf(story, 'details')).toEqual([])
        expect(
            screen.getByRole('link', {
                name: /^\d+ checks with [\d,]+ issues$/,
            })
        ).toHaveAttribute('href', '#/checks?state=issues')
    })

    it('cancels the lists with the counts', async () => {
        const story = await openAtOneRow()
        await runAllStandard(story)
        await passTimeUntil(
            () => screen.getByText(/^Listing/, { selector: 'strong' }),
            60_000
        )
        await press(story, 'Cancel')
        await passTime(60_000, 500)
        expect(screen.getByText('The run was cancelled')).toBeInTheDocument()
        expect(
            screen.getByText(
                /were counted, but their issues were not listed\.$/
            )
        ).toBeInTheDocument()
        expect(totalOf('Did not run')).toBe(0)
    })

    it('starts nothing when the admin changes their mind', async () => {
        const story = await openAtOneRow()
        await press(story, 'Choose…')
        await press(story, 'Do not run')
        await passTime(3000)
        expect(startsOf(story, 'summary')).toEqual([])
    })

    it('runs a few chosen checks in one job, and lists those with issues', async () => {
        const story = await openAtOneRow({
            onlyChecks: twoChecks,
            route: '/checks',
        })
        await tick(story, coordinates)
        await tick(story, orphaned)
        await press(story, 'Run 2 selected')
        await passTime(20_000)
        expect(rowOf(coordinates)).toHaveTextContent(/\d+ issues/)
        expect(screen.getByText(/^2 checks ran:/)).toBeInTheDocument()
        const requests = story.standin.control.requests()
        expect(
            requests.filter(
                ({ method, url }) =>
                    method === 'POST' && url.includes('dataIntegrity')
            )
        ).toHaveLength(2)
        // What was counted is not fetched to be counted again: the one time is
        // for the issues that are saved.
        expect(
            requests.filter(({ url }) => /dataIntegrity\/details\?/.test(url))
        ).toHaveLength(1)
    })

    it('names a check that has too many issues to be listed', async () => {
        const story = await openAtOneRow({
            onlyChecks: twoChecks,
            route: '/checks',
            issues: 50_001,
        })
        await tick(story, coordinates)
        await press(story, 'Run 1 selected')
        await passTime(15_000)
        expect(
            screen.getByText(
                / has more than 50,000 issues: counted, not listed\.$/
            )
        ).toHaveTextContent(coordinates)
        expect(startsOf(story, 'details')).toEqual([])
    })

    it('runs slow checks one at a time', async () => {
        const story = await openAtOneRow()
        await chooseRun(story, 'Only count', /^Slow checks, one at a time/)
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

    it('offers each set of checks with its size, and none that is empty', async () => {
        const story = await openAtOneRow()
        await press(story, 'Choose…')
        const radio = (name: RegExp) => screen.getByRole('radio', { name })
        expect(radio(/^All standard checks \(\d\d\)/)).toBeChecked()
        expect(radio(/^Checks with issues \(0\)/)).toBeDisabled()
        expect(screen.queryByRole('radio', { name: /^Selected/ })).toBeNull()
        await story.user.click(radio(/of one severity$/))
        const severities = screen.getByRole('combobox')
        await story.user.selectOptions(
            severities,
            within(severities).getByRole('option', {
                name: /^Critical \(\d+\)$/,
            })
        )
        await confirmRun(story)
        await passTime(3000)
        expect(totalOf('Not run')).toBeGreaterThan(60)
        expect(startsOf(story, 'summary')).toHaveLength(1)
    })

    it('is taken up where it is after a reload', async () => {
        const story = await openAtOneRow()
        await runAllStandard(story)
        await passTime(1500)
        const before = headline()
        await story.reload()
        expect(headline()).toBe(before)
        await passTime(40_000)
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
