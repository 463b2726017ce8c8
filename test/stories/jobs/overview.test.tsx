import { cleanup, screen, within } from '@testing-library/react'
import { passTime, settle } from '../support/passTime'
import { openJobs } from './openJobs'

afterEach(() => jest.useRealTimers())

const group = (name: string) =>
    within(screen.getByRole('table', { name: new RegExp(`^${name}`) }))

describe('the overview of jobs', () => {
    it('tells of every type how its jobs ended, by their records', async () => {
        await openJobs()
        const [, newest, oldest] = group('Analytics table').getAllByRole('row')
        expect(newest).toHaveTextContent(/Done.*Analytics tables updated/)
        expect(oldest).toHaveTextContent(/Failed.*No space left on device/)
        expect(oldest).toHaveTextContent(/Error.*you/)
        expect(
            group('Aggregate data exchange').getByText(/No message, job/)
        ).toBeInTheDocument()
    })

    it('counts what runs in its tab and shows it as running, then as done', async () => {
        const { standin } = await openJobs()
        standin.control.startJob('PREDICTOR', { durationMs: 40_000 })
        await passTime(31_000)
        expect(screen.getByRole('link', { name: 'Jobs 1' })).toBeInTheDocument()
        expect(group('Predictor').getByText('Running')).toBeInTheDocument()
        await passTime(12_000)
        expect(screen.getByRole('link', { name: 'Jobs' })).toBeInTheDocument()
        expect(group('Predictor').queryByText('Running')).toBeNull()
        expect(group('Predictor').getAllByText('Done')).toHaveLength(2)
    })

    it('filters by state and text, and keeps that in the address', async () => {
        const { user } = await openJobs({ route: '/jobs?state=failed' })
        expect(screen.getByText(/^1 of \d+ jobs$/)).toBeInTheDocument()
        await user.type(screen.getByRole('searchbox'), 'tables')
        expect(window.location.hash).toBe('#/jobs?state=failed&text=tables')
        expect(screen.getByText('No job fits the filter')).toBeInTheDocument()
    })

    it('marks what is new since, until it is opened', async () => {
        const { standin, user } = await openJobs()
        expect(screen.queryByText('Unread')).toBeNull()
        standin.control.startJob('PREDICTOR', { durationMs: 100 })
        await passTime(31_000)
        expect(screen.getAllByText('Unread')).toHaveLength(1)
        await user.click(screen.getByRole('link', { name: /^Unread/ }))
        await settle()
        expect(window.location.hash).toMatch(/^#\/jobs\/PREDICTOR\//)
        expect(screen.queryByText('Unread')).toBeNull()
    })

    it('marks in a new tab what is new since the last one', async () => {
        const { standin, reload } = await openJobs()
        cleanup()
        standin.control.startJob('PREDICTOR', { durationMs: 100 })
        standin.control.advance(60_000)
        sessionStorage.clear()
        await reload()
        expect(screen.getAllByText('Unread')).toHaveLength(1)
    })

    it('shows unknown types, levels, rows without time or id, and names rubbish', async () => {
        await openJobs({
            route: '/jobs',
            before: ({ control }) =>
                control.fail('system/tasks', {
                    kind: 'replace',
                    body: {
                        BRAND_NEW_JOB: {
                            aBrandNewJb: [{ level: 'LOUD', message: 'Hello' }],
                        },
                        ODD: 7,
                    },
                }),
        })
        const row = group('Brand new job').getByRole('link', { name: 'Hello' })
        expect(row).toHaveAttribute('href', '#/jobs/BRAND_NEW_JOB/aBrandNewJb')
        expect(group('Brand new job').getByText('LOUD')).toBeInTheDocument()
        expect(
            group('Brand new job').getByText('Not known')
        ).toBeInTheDocument()
        expect(
            screen.getByText('Some of the answer could not be read')
        ).toBeInTheDocument()
    })

    it('keeps what it shows when the server cannot be reached', async () => {
        const { standin } = await openJobs()
        standin.control.fail('jobConfigurations*', { kind: 'cut' })
        await passTime(31_000)
        expect(
            screen.getByText('Reconnecting: this may be out of date')
        ).toBeInTheDocument()
        expect(group('Analytics table').getByText('Done')).toBeInTheDocument()
        standin.control.clearFaults()
        await passTime(31_000)
        expect(screen.queryByText(/^Reconnecting/)).toBeNull()
    })

    it('filters by type and level', async () => {
        const { user } = await openJobs()
        const choose = async (filter: RegExp, choice: RegExp) => {
            await user.click(screen.getByRole('button', { name: filter }))
            await user.click(screen.getByRole('checkbox', { name: choice }))
            await user.keyboard('{Escape}')
        }
        await choose(/^Type/, /^Analytics table/)
        expect(screen.getByText(/^2 of \d+ jobs$/)).toBeInTheDocument()
        await choose(/^Level/, /^Error/)
        expect(screen.getByText(/^1 of \d+ jobs$/)).toBeInTheDocument()
        expect(window.location.hash).toBe(
            '#/jobs?type=ANALYTICS_TABLE&level=ERROR'
        )
    })

    it('is all that is asked for until a job is opened, but for a report that alone tells how a job ended', async () => {
        const { standin } = await openJobs()
        const urls = standin.control.requests().map(({ url }) => url)
        expect(
            urls.filter((url) => /system\/tasks\?gist=true$/.test(url))
        ).toHaveLength(1)
        expect(
            urls.filter((url) =>
                /system\/task\w+\/|jobConfigurations\/\w{11}/.test(url)
            )
        ).toEqual([
            expect.stringMatching(
                /system\/taskSummaries\/AGGREGATE_DATA_EXCHANGE\/\w{11}$/
            ),
        ])
    })
})
