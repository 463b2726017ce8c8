import { screen } from '@testing-library/react'
import { passTime, settle } from '../support/passTime'
import {
    chooseRun,
    confirmRun,
    coordinates,
    headline,
    jobsOf,
    openAtOneRow,
    press,
    rowOf,
    runBy,
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
        expect(headline()).toMatch(/^(Counting|Starting)/)
        await passTime(2500)
        expect(headline()).toMatch(/^Counting \d+ of \d+$/)
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

    it('shows what a run has found that was too short to be seen', async () => {
        const story = await openAtOneRow()
        await passTime(5000)
        story.standin.control.startJob('DATA_INTEGRITY', {
            by: 'maintainer',
            checks: ['orgunits_no_coordinates'],
        })
        await passTime(45_000, 500)
        expect(rowOf(coordinates)).toHaveTextContent(/\d+ issues/)
    })

    it('takes a schedule of type DETAILS for what it is: a list', async () => {
        const story = await openAtOneRow()
        const { handle } = story.standin
        const post = (path: string, body?: object) =>
            handle({
                method: 'POST',
                url: `http://standin.test/api/jobConfigurations${path}`,
                headers: {
                    'x-requested-with': 'XMLHttpRequest',
                    'content-type': 'application/json',
                },
                body: JSON.stringify(body ?? {}),
            })
        const made = post('', {
            name: 'Every night',
            jobType: 'DATA_INTEGRITY',
            cronExpression: '0 0 2 ? * *',
            jobParameters: {
                type: 'DETAILS',
                checks: [
                    'orgunits_no_coordinates',
                    'indicators_with_invalid_numerator',
                    'dashboards_no_items',
                ],
            },
        })
        const { response } = JSON.parse(String(made.body)) as {
            readonly response: { readonly uid: string }
        }
        post(`/${response.uid}/execute`)
        await passTime(65_000, 500)
        expect(headline()).toMatch(/^Listing/)
        await passTime(120_000, 1000)
        expect(screen.getByText('The run has ended')).toBeInTheDocument()
        expect(totalOf('Did not run')).toBe(0)
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
            screen.queryByRole('button', { name: 'Run checks' })
        ).not.toBeInTheDocument()
        expect(screen.getAllByText(/F_PERFORM_MAINTENANCE/)).toHaveLength(1)
        expect(headline()).toMatch(/^Counting/)
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
        await chooseRun(story, 'Only count', /^Slow checks, one at a time/)
        await story.user.click(
            screen.getByRole('checkbox', {
                name: 'Run the slow checks one at a time',
            })
        )
        await confirmRun(story)
        await passTime(3000)
        story.standin.control.requests()
        await press(story, 'Cancel')
        expect(headline()).toMatch(/^Cancelling/)
        await passTime(180_000, 1000)
        expect(startsOf(story, 'summary')).toEqual([])
        expect(screen.getByText('The run was cancelled')).toBeInTheDocument()
        expect(
            jobsOf(story, 'DATA_INTEGRITY').map((job) => job.lastExecutedStatus)
        ).toContain('STOPPED')
        expect(totalOf('Did not run')).toBeGreaterThan(0)
        expect(totalOf('Queued')).toBe(0)
        expect(totalOf('Running')).toBe(0)
    })

    it('does not say so of a run that was over when the cancel came', async () => {
        const story = await openAtOneRow()
        story.standin.control.fail(/jobConfigurations\/\w+\/cancel$/, {
            kind: 'empty',
        })
        await runBy(story, 'Only count', /^All standard checks/)
        await passTime(3000)
        await press(story, 'Cancel')
        await passTime(30_000)
        const [job] = jobsOf(story, 'DATA_INTEGRITY')
        expect(job?.lastExecutedStatus).toBe('COMPLETED')
        expect(
            screen.getByText(
                /^The cancel came too late: all \d+ checks had run$/
            )
        ).toBeInTheDocument()
        expect(totalOf('Did not run')).toBe(0)
    })

    it('starts none of the jobs that were to follow', async () => {
        const story = await openAtOneRow({ version: '2.42' })
        await runBy(story, 'Only count', /^Slow checks, one at a time/)
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
