import { screen, within } from '@testing-library/react'
import { passTime, settle } from '../support/passTime'
import {
    coordinates,
    headline,
    openAtOneRow,
    press,
    rowOf,
    runAllStandard,
    startsOf,
    tick,
    totalOf,
} from './runSteps'

describe('runs of others', () => {
    it('sees and follows a run of someone else, and shows its results', async () => {
        const story = await openAtOneRow({
            before: ({ control }) => {
                control.startJob('DATA_INTEGRITY', { by: 'maintainer' })
                control.advance(1500)
            },
        })
        await settle()
        expect(headline()).toMatch(/^(Running|Starting)/)
        await passTime(2500)
        expect(headline()).toMatch(/^Running \d+ of \d+$/)
        expect(
            screen.getByText(/started by Mwajuma Okello at/)
        ).toBeInTheDocument()
        await passTime(15_000)
        expect(screen.getByText('The run has ended')).toBeInTheDocument()
        expect(rowOf(coordinates)).toHaveTextContent(/\d+ issues/)
        expect(startsOf(story, 'summary')).toEqual([])
    })

    it('sees within a minute a run that begins later', async () => {
        const story = await openAtOneRow()
        story.standin.control.startJob('DATA_INTEGRITY', {
            by: 'maintainer',
            checks: ['indicators_with_invalid_numerator'],
        })
        await passTime(62_000, 1000)
        expect(
            screen.getByText(/started by Mwajuma Okello/)
        ).toBeInTheDocument()
        await press(story, 'Cancel')
        expect(
            screen.getByRole('button', { name: 'Cancelling…' })
        ).toBeDisabled()
    })

    it('waits behind another run of its kind and says whose it is', async () => {
        const story = await openAtOneRow()
        story.standin.control.startJob('DATA_INTEGRITY', {
            by: 'maintainer',
            checks: ['tracked_entity_attribute_null_value'],
        })
        await tick(story, coordinates)
        await press(story, 'Run 1 selected')
        await passTime(5000)
        expect(headline()).toBe('Waiting')
        expect(
            screen.getByText(/^waiting for a run started by Mwajuma Okello at/)
        ).toBeInTheDocument()
        expect(rowOf(coordinates)).toHaveTextContent('Queued')
        await passTime(50_000, 1000)
        expect(screen.getByText(/^1 check ran:/)).toBeInTheDocument()
    })

    it('offers a viewer no run and still shows the one of others', async () => {
        const story = await openAtOneRow({
            user: 'viewer',
            before: ({ control }) => {
                control.startJob('DATA_INTEGRITY', { by: 'maintainer' })
                control.advance(1500)
            },
        })
        await passTime(3000)
        expect(
            screen.getByRole('button', { name: 'Run all standard checks' })
        ).toBeDisabled()
        expect(
            screen.getByTitle(/You need the authority F_PERFORM_MAINTENANCE/)
        ).toBeInTheDocument()
        expect(headline()).toMatch(/^Running/)
        expect(
            screen.queryByRole('button', { name: 'Cancel' })
        ).not.toBeInTheDocument()
        await passTime(15_000)
        const denied = story.standin.control
            .requests()
            .filter(({ status }) => status === 403)
        expect(denied.filter(({ url }) => !url.includes('progress'))).toEqual(
            []
        )
        expect(totalOf('Did not run')).toBe(0)
    })
})

describe('cancelling', () => {
    it('asks the server, waits for the end, and marks what never ran', async () => {
        const story = await openAtOneRow()
        await runAllStandard(story)
        await passTime(3000)
        await press(story, 'Cancel')
        expect(headline()).toMatch(/^Cancelling/)
        expect(startsOf(story, 'summary')).toHaveLength(1)
        await passTime(30_000)
        expect(screen.getByText('The run was cancelled')).toBeInTheDocument()
        expect(totalOf('Did not run') + totalOf('Issues')).toBeGreaterThan(0)
        expect(totalOf('Queued')).toBe(0)
        expect(totalOf('Running')).toBe(0)
    })

    it('starts none of the jobs that were to follow', async () => {
        const story = await openAtOneRow({ version: '2.42' })
        await press(story, 'More ways to run checks')
        await press(story, /^Slow checks, one at a time/)
        const dialog = screen.getByRole('dialog')
        await story.user.click(
            within(dialog).getByRole('button', { name: 'Run' })
        )
        await settle()
        await passTime(1000)
        await press(story, 'Cancel')
        await passTime(40_000, 500)
        expect(screen.getByText('The run was cancelled')).toBeInTheDocument()
        expect(totalOf('Did not run')).toBeGreaterThan(5)
        story.standin.control.requests()
        await passTime(20_000, 500)
        expect(startsOf(story, 'summary')).toEqual([])
    })
})
