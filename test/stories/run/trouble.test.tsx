import { screen, within } from '@testing-library/react'
import { passTime, settle } from '../support/passTime'
import {
    coordinates,
    headline,
    openAtOneRow,
    press,
    rowOf,
    runAllStandard,
    setHidden,
    startsOf,
    tick,
    totalOf,
} from './runSteps'

afterEach(() => setHidden(false))

describe('a server that is restarted in mid-run', () => {
    it('leaves a silent job: told in minutes, seldom asked for, and freed', async () => {
        const story = await openAtOneRow({ user: 'maintainer' })
        await runAllStandard(story)
        await passTime(3000)
        story.standin.control.restart()
        await passTime(57_000, 500)
        expect(screen.queryByText(/No sign of life/)).toBeNull()
        await passTime(90_000, 1000)
        expect(
            screen.getByText('No sign of life for 2 min')
        ).toBeInTheDocument()
        expect(
            screen.getByText(/the server frees it at about .*or free it now/)
        ).toBeInTheDocument()
        // It may be at work in one long check.
        expect(screen.queryByText(/is stuck/)).toBeNull()

        story.standin.control.requests()
        await passTime(120_000, 1000)
        const asked = story.standin.control
            .requests()
            .filter(({ url }) => url.includes('dataIntegrity'))
        expect(asked.length).toBeLessThanOrEqual(6)

        await press(story, 'Free the job…')
        const dialog = screen.getByRole('dialog')
        await story.user.click(
            within(dialog).getByRole('button', { name: 'Free the job' })
        )
        await settle()
        await passTime(2000)
        expect(screen.getByText('The run was cut off')).toBeInTheDocument()
        expect(screen.queryByText(/No sign of life/)).toBeNull()
        expect(totalOf('Did not run')).toBeGreaterThan(0)
        expect(totalOf('Queued')).toBe(0)
    })

    it('asks once how long it waits for silent jobs, and only then', async () => {
        const story = await openAtOneRow({ user: 'maintainer' })
        const questions = () =>
            story.standin.control
                .requests()
                .filter(({ url }) => url.includes('systemSettings?key=jobs'))
        await runAllStandard(story)
        await passTime(3000)
        expect(questions()).toEqual([])
        story.standin.control.restart()
        await passTime(240_000, 1000)
        expect(questions()).toHaveLength(1)
    })

    it('lets a run go on that waited behind the silent job, once it is freed', async () => {
        const story = await openAtOneRow()
        story.standin.control.startJob('DATA_INTEGRITY', {
            by: 'maintainer',
            checks: ['indicators_with_invalid_numerator'],
        })
        story.standin.control.advance(500)
        await tick(story, coordinates)
        await press(story, 'Run 1 selected')
        story.standin.control.restart()
        await passTime(170_000, 1000)
        expect(headline()).toBe('Waiting')
        expect(
            screen.getByText(
                'The job before this run: no sign of life for 2 min'
            )
        ).toBeInTheDocument()
        await press(story, 'Free the job…')
        await story.user.click(
            within(screen.getByRole('dialog')).getByRole('button', {
                name: 'Free the job',
            })
        )
        await settle()
        await passTime(60_000, 500)
        expect(screen.getByText(/^1 check ran:/)).toBeInTheDocument()
    })
})

describe('a run that meets trouble', () => {
    it('says why the server did not take it up', async () => {
        const story = await openAtOneRow()
        story.standin.control.fail('POST dataIntegrity/summary', {
            kind: 'http',
            status: 409,
            message: 'Job already running',
        })
        await tick(story, coordinates)
        await press(story, 'Run 1 selected')
        expect(screen.getByText('The run has not started')).toBeInTheDocument()
        expect(screen.getByText(/Job already running/)).toBeInTheDocument()
        expect(rowOf(coordinates)).not.toHaveTextContent('Queued')
        story.standin.control.clearFaults()
        await press(story, 'Run 1 selected')
        await passTime(8000)
        expect(screen.getByText(/^1 check ran:/)).toBeInTheDocument()
    })

    it.each([
        [503, 2],
        // The proxy gave up waiting: the server may have taken the run up.
        [504, 1],
    ])(
        'sends its start again after %d only if it was not taken up',
        async (status, starts) => {
            const story = await openAtOneRow()
            story.standin.control.fail(
                'POST dataIntegrity/summary',
                { kind: 'http', status },
                1
            )
            await tick(story, coordinates)
            story.standin.control.requests()
            await press(story, 'Run 1 selected')
            await passTime(40_000, 500)
            expect(startsOf(story, 'summary')).toHaveLength(starts)
        }
    )

    it('reconnects, ever more slowly, and keeps what is known', async () => {
        const story = await openAtOneRow()
        await runAllStandard(story)
        await passTime(3000)
        story.standin.control.fail('dataIntegrity*', {
            kind: 'http',
            status: 502,
            html: true,
        })
        await passTime(10_000)
        expect(screen.getByText('Reconnecting…')).toBeInTheDocument()
        expect(headline()).toMatch(/^Counting [1-9]/)
        story.standin.control.requests()
        await passTime(60_000, 500)
        const tries = story.standin.control
            .requests()
            .filter(({ status }) => status === 502)
        expect(tries.length).toBeLessThan(5)
        story.standin.control.clearFaults()
        await passTime(35_000, 500)
        expect(screen.getByText('The run has ended')).toBeInTheDocument()
        expect(totalOf('Queued')).toBe(0)
    })

    it('pauses when the session ends, and goes on when the admin is back', async () => {
        const story = await openAtOneRow()
        await runAllStandard(story)
        await passTime(2000)
        story.standin.control.endSession()
        await passTime(8000)
        expect(headline()).toMatch(/^Paused at/)
        expect(
            screen.getByText(
                'The run goes on at the server, but cannot be followed'
            )
        ).toBeInTheDocument()
        story.standin.control.requests()
        await passTime(10_000)
        expect(
            story.standin.control
                .requests()
                .filter(({ url }) => url.includes('dataIntegrity'))
        ).toEqual([])
        story.standin.control.resumeSession()
        await press(story, 'Try again')
        await passTime(40_000)
        expect(screen.getByText('The run has ended')).toBeInTheDocument()
        expect(screen.getByText(/checks ran:/)).toBeInTheDocument()
    })

    it('asks for nothing while the tab is hidden, and at once when it is seen again', async () => {
        const story = await openAtOneRow()
        await runAllStandard(story)
        await passTime(2000)
        setHidden(true)
        await settle()
        story.standin.control.requests()
        await passTime(120_000, 1000)
        const asked = story.standin.control
            .requests()
            .filter(({ url }) => /dataIntegrity|jobType%3Ain/.test(url))
        expect(asked).toEqual([])
        setHidden(false)
        await settle()
        // All was counted meanwhile; what was found is listed from here.
        expect(headline()).toMatch(/^Listing/)
        await passTime(40_000)
        expect(screen.getByText('The run has ended')).toBeInTheDocument()
    })

    it('offers no run before the checks are known, which would end at once', async () => {
        await openAtOneRow({
            before: ({ control }) =>
                control.fail('dataIntegrity', { kind: 'http', status: 403 }),
        })
        expect(
            screen.getByText('The checks could not be loaded')
        ).toBeInTheDocument()
        expect(
            screen.getByRole('button', { name: 'Run checks' })
        ).toBeDisabled()
    })

    it('leaves one run when it is asked for two', async () => {
        const story = await openAtOneRow()
        await tick(story, coordinates)
        const button = screen.getByRole('button', { name: 'Run 1 selected' })
        button.click()
        button.click()
        await settle()
        await passTime(8000)
        expect(startsOf(story, 'summary')).toHaveLength(1)
    })
})
