import { cleanup, screen, within } from '@testing-library/react'
import { passTime, settle } from '../support/passTime'
import {
    coordinates,
    headline,
    openAtOneRow,
    press,
    rowOf,
    runAllStandard,
    runBy,
    setHidden,
    tick,
    totalOf,
    twoChecks,
} from './runSteps'

afterEach(() => setHidden(false))

describe('what is fresh and what is not', () => {
    it('shows a fresh result of a check that had not run', async () => {
        const story = await openAtOneRow()
        await runBy(story, 'Only count', /^Slow checks, one at a time/)
        await passTime(1000)
        await press(story, 'Cancel')
        await passTime(40_000, 500)
        const before = totalOf('Did not run')
        expect(before).toBeGreaterThan(5)
        story.standin.control.startJob('DATA_INTEGRITY', {
            by: 'maintainer',
            checks: ['indicators_with_invalid_numerator'],
        })
        // Over before anybody here could have seen it running.
        story.standin.control.advance(600_000)
        await press(story, /^Refresh/)
        await settle()
        expect(totalOf('Did not run')).toBe(before - 1)
    })

    it('does not let an older answer overwrite what a run has brought', async () => {
        const story = await openAtOneRow({
            onlyChecks: twoChecks,
            route: '/checks',
        })
        await tick(story, coordinates)
        // The answer to Refresh is on its way for longer than the run takes.
        story.standin.control.fail(/dataIntegrity\/details\/completed$/, {
            kind: 'delay',
            delayMs: 9000,
        })
        await press(story, 'Refresh')
        story.standin.control.clearFaults()
        await press(story, 'Run 1 selected')
        await passTime(6000)
        expect(rowOf(coordinates)).toHaveTextContent(/\d+ issues/)
        await passTime(8000)
        expect(rowOf(coordinates)).toHaveTextContent(/\d+ issues/)
    })

    it('says that results were forgotten while nobody looked, not that checks are gone', async () => {
        const story = await openAtOneRow()
        await runAllStandard(story)
        await passTime(2000)
        setHidden(true)
        await passTime(70 * 60_000, 60_000)
        setHidden(false)
        await settle()
        await passTime(3000)
        expect(
            screen.getByText(/^\d+ results? had been forgotten before/)
        ).toBeInTheDocument()
        expect(screen.queryByText(/does not have/)).not.toBeInTheDocument()
        expect(totalOf('Did not run')).toBe(0)
    })

    it('lists a check that the progress tree has no name for', async () => {
        const story = await openAtOneRow({
            version: '2.42',
            route: '/checks?text=IWIF',
        })
        const row = () =>
            screen
                .getByRole('link', { name: /identical formulas/i })
                .closest('tr') as HTMLElement
        await story.user.click(within(row()).getByRole('checkbox'))
        await runBy(story, 'Count and list issues', /^Selected checks/)
        await passTime(200_000, 1000)
        expect(screen.getByText(/^1 check ran:/)).toBeInTheDocument()
        expect(row()).not.toHaveTextContent('Did not run')
    })

    it('keeps the share of an older result from a check that is queued', async () => {
        const story = await openAtOneRow()
        await tick(story, coordinates)
        await press(story, 'Run 1 selected')
        await passTime(8000)
        expect(rowOf(coordinates)).toHaveTextContent('%')
        await press(story, 'Run 1 selected')
        expect(rowOf(coordinates)).toHaveTextContent('Queued')
        expect(rowOf(coordinates)).not.toHaveTextContent('%')
    })
})

describe('a run that the server has not taken up', () => {
    it('does not claim to go on there, and starts when the admin is back', async () => {
        const story = await openAtOneRow()
        await tick(story, coordinates)
        story.standin.control.endSession()
        await press(story, 'Run 1 selected')
        await passTime(3000)
        expect(
            screen.getByText('Not started yet', { selector: 'strong' })
        ).toBeInTheDocument()
        expect(
            screen.getByText('The run has not started yet')
        ).toBeInTheDocument()
        story.standin.control.resumeSession()
        await press(story, 'Try again')
        await passTime(8000)
        expect(screen.getByText(/^1 check ran:/)).toBeInTheDocument()
    })

    it('of another server of the same origin is none of this one', async () => {
        const story = await openAtOneRow()
        await runAllStandard(story)
        expect(headline()).toMatch(/^(Starting|Counting)/)
        const kept = { ...sessionStorage }
        cleanup()
        await openAtOneRow({
            version: '2.42',
            before: () => {
                Object.entries(kept).forEach(([key, value]) =>
                    sessionStorage.setItem(key, String(value))
                )
            },
        })
        await passTime(1000)
        expect(
            screen.queryByRole('region', { name: /run of checks/i })
        ).not.toBeInTheDocument()
        expect(screen.getByRole('button', { name: 'Run checks' })).toBeEnabled()
        expect({ ...sessionStorage }).toMatchObject(kept)
    })
})
