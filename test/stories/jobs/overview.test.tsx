import { cleanup, screen, within } from '@testing-library/react'
import { passTime, settle } from '../support/passTime'
import { openJobs, rowsOfSection, rowsOfType } from './openJobs'

afterEach(() => jest.useRealTimers())

describe('the overview of jobs', () => {
    it('is one table, with what needs attention first and the rest newest first', async () => {
        const { standin } = await openJobs()
        standin.control.startJob('PREDICTOR', { durationMs: 600_000 })
        await passTime(31_000)
        const sections = screen
            .getAllByRole('rowgroup')
            .map((section) => within(section).getAllByRole('row'))
        const [head, ...groups] = sections.map((rows) =>
            rows.map(({ textContent }) => textContent)
        )
        expect(head).toEqual(['StateJobMessageStartedDurationBy'])
        expect(groups.map(([title]) => title)).toEqual([
            expect.stringMatching(/^Needs attention 3/),
            expect.stringMatching(/^Running 1/),
            expect.stringMatching(/^Recent \d/),
        ])
        expect(rowsOfSection('Needs attention')[0]).toHaveTextContent(
            /^All 2 rows refusedMetadata import/
        )
        expect(rowsOfSection('Needs attention')[2]).toHaveTextContent(
            /^FailedAnalytics table Process failed: No space left on device.*21 hr\. ago.*you$/
        )
        expect(rowsOfSection('Recent')[0]).toHaveTextContent(
            /^DoneAnalytics table Analytics tables updated/
        )
    })

    it('calls no job by its UID, and tells no level that says nothing more', async () => {
        await openJobs()
        const [exchange] = rowsOfType('Aggregate data exchange')
        expect(exchange).toHaveTextContent(
            /^Done, 7 of 130 rows refused · 2 of 4 parts failedAggregate data exchange/
        )
        const table = screen.getByRole('table', { name: 'Jobs' })
        expect(table).not.toHaveTextContent(/No message|\b(Info|Error)\b/)
    })

    it('tells of a run of checks what it was, and no more where no results are held', async () => {
        await openJobs({
            before: ({ control }) => {
                control.startJob('DATA_INTEGRITY')
                control.startJob('DATA_INTEGRITY_DETAILS', {
                    checks: ['orgunits_orphaned'],
                })
                jest.advanceTimersByTime(120_000)
            },
        })
        await passTime(40_000, 1_000)
        expect(rowsOfType('Data integrity details')[0]).toHaveTextContent(
            /Data integrity details 1 check, with its issues/
        )
        expect(rowsOfType('Data integrity')[0]).toHaveTextContent(
            /Data integrity All standard checks, counts only/
        )
    })

    it('tells what a run has found that ends meanwhile, as it is read to be saved', async () => {
        const { standin } = await openJobs()
        standin.control.startJob('DATA_INTEGRITY')
        await passTime(40_000, 1_000)
        expect(rowsOfType('Data integrity')[0]).toHaveTextContent(
            /Data integrity \d\d checks, \d+,\d\d\d issues/
        )
    })

    it('counts what runs in its tab and shows it as running, then as done', async () => {
        const { standin } = await openJobs()
        standin.control.startJob('PREDICTOR', { durationMs: 40_000 })
        await passTime(31_000)
        expect(screen.getByRole('link', { name: 'Jobs 1' })).toBeInTheDocument()
        expect(rowsOfSection('Running')[0]).toHaveTextContent(
            /^Running(Unread)?Predictor/
        )
        await passTime(12_000)
        expect(screen.getByRole('link', { name: 'Jobs' })).toBeInTheDocument()
        const predictors = rowsOfType('Predictor')
        expect(predictors).toHaveLength(2)
        predictors.forEach((row) => expect(row).toHaveTextContent(/^Done/))
        expect(
            screen.queryByRole('rowgroup', { name: 'Running' })
        ).not.toBeInTheDocument()
    })

    it('tells how far a running job is with its step', async () => {
        const { standin } = await openJobs()
        const { id } = standin.control.startJob('PREDICTOR', {
            durationMs: 600_000,
        })
        standin.control.fail('scheduling/running', {
            kind: 'replace',
            body: {
                PREDICTOR: [{ jobId: id, stages: ['Predicting [160/300]'] }],
            },
        })
        await passTime(31_000)
        const [row] = rowsOfSection('Running')
        expect(row).toHaveTextContent(/Predicting160 of 300/)
        const bar = screen.getByRole('progressbar', {
            name: 'Progress of Predictor',
        })
        expect(bar).toHaveAttribute('value', '160')
        expect(bar).toHaveAttribute('max', '300')
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
        const link = screen.getByRole('link', { name: 'Brand new job Hello' })
        expect(link).toHaveAttribute('href', '#/jobs/BRAND_NEW_JOB/aBrandNewJb')
        const [row] = rowsOfType('Brand new job')
        expect(row).toHaveTextContent(/^Not knownBrand new job LOUD Hello/)
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
        expect(rowsOfType('Analytics table')).toHaveLength(2)
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
