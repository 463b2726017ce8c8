import { screen, within } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
import { passTime } from '../support/passTime'
import { openJob, rowsOf } from './openJob'
import { openJobs } from './openJobs'

afterEach(() => jest.useRealTimers())

const article = () => within(screen.getByRole('article'))

/** A moment of the server, which is in UTC. */
const secondsAgo = (seconds: number) =>
    new Date(Date.now() - seconds * 1000).toISOString().slice(0, -1)

const replace = ({ control }: Standin, pattern: RegExp, body: unknown) =>
    control.fail(pattern, { kind: 'replace', body })

describe('a job of a queue', () => {
    const record = (id: string, queuePosition: number, more: object) => ({
        id,
        jobType: 'PREDICTOR',
        jobStatus: 'SCHEDULED',
        schedulingType: 'CRON',
        queueName: 'Nightly',
        queuePosition,
        ...more,
    })
    const moment = secondsAgo(600)
    const failed = record('firstJob001', 0, {
        name: 'First of all',
        lastExecutedStatus: 'FAILED',
        lastExecuted: secondsAgo(660),
        lastFinished: moment,
    })
    const skipped = record('secondJob01', 1, {
        lastExecutedStatus: 'NOT_STARTED',
        lastExecuted: moment,
        lastFinished: moment,
    })

    it('that was skipped says why, without times, and leads to the one to blame', async () => {
        const { user } = await openJobs({
            route: '/jobs/PREDICTOR/secondJob01',
            before: (standin) => {
                replace(standin, /^\/api\/jobConfigurations\/secondJob01/, {
                    ...skipped,
                })
                replace(standin, /^\/api\/jobConfigurations\?/, {
                    jobConfigurations: [skipped, failed],
                })
            },
        })
        await passTime(3_000)
        expect(
            screen.getByRole('heading', { name: 'Predictor Skipped' })
        ).toBeInTheDocument()
        const words = 'Skipped: an earlier job of queue Nightly failed'
        expect(article().getByText(new RegExp(`^${words}`))).toBeInTheDocument()
        for (const label of ['Started', 'Ended', 'Duration']) {
            const fact = article().getByText(label, { selector: 'dt' })
            expect(fact.nextElementSibling).toHaveTextContent(/^–$/)
        }
        // The row beside it says the same.
        expect(
            screen.getByRole('link', { name: `Predictor ${words}` })
        ).toBeInTheDocument()
        await user.click(article().getByRole('link', { name: 'First of all' }))
        expect(window.location.hash).toBe('#/jobs/PREDICTOR/firstJob001')
    })
})

describe('a job without a sign of life', () => {
    const silentFor = (standin: Standin, seconds: number) => {
        const record = {
            id: 'silentJob01',
            jobType: 'PREDICTOR',
            jobStatus: 'RUNNING',
            schedulingType: 'ONCE_ASAP',
            lastExecuted: secondsAgo(seconds + 60),
            lastAlive: secondsAgo(seconds),
        }
        replace(standin, /^\/api\/jobConfigurations\/silentJob01$/, record)
        replace(standin, /^\/api\/jobConfigurations\/silentJob01\?/, record)
        // Who asks for runs of checks alone does not get it.
        replace(
            standin,
            /^\/api\/jobConfigurations\?(?!.*jobType:in:\[DATA_INTEGRITY)/,
            { jobConfigurations: [record] }
        )
    }
    const open = (seconds: number, settings: object | undefined) =>
        openJobs({
            route: '/jobs/PREDICTOR/silentJob01',
            before: (standin) => {
                silentFor(standin, seconds)
                standin.control.fail(
                    /^\/api\/systemSettings\?/,
                    settings === undefined
                        ? { kind: 'http', status: 403 }
                        : { kind: 'replace', body: settings }
                )
            },
        })

    it.each<[number, object | undefined, string]>([
        [30, undefined, 'Predictor Running'],
        [400, undefined, 'Predictor Running, no sign of life for 6 min'],
        [700, undefined, 'Predictor Stuck'],
        [
            700,
            { jobsRescheduleAfterMinutes: 30 },
            'Predictor Running, no sign of life for 11 min',
        ],
        [200, { jobsRescheduleAfterMinutes: 2 }, 'Predictor Stuck'],
    ])('for %d s, with %j: %s', async (seconds, settings, name) => {
        await open(seconds, settings)
        await passTime(2_000)
        expect(screen.getByRole('heading', { name })).toBeInTheDocument()
    })

    it('is called stuck once the limits can be read that a cut line withheld', async () => {
        const { standin } = await openJobs({
            route: '/jobs/PREDICTOR/silentJob01',
            before: (standin) => {
                silentFor(standin, 700)
                standin.control.fail(/^\/api\/systemSettings\?key=jobs/, {
                    kind: 'cut',
                })
            },
        })
        const questions = () =>
            standin.control
                .requests()
                .filter(({ url }) => url.includes('systemSettings?key=jobs'))
        await passTime(2_000)
        expect(questions()).toHaveLength(1)
        expect(
            screen.getByRole('heading', { name: /no sign of life for 11 min/ })
        ).toBeInTheDocument()

        standin.control.clearFaults()
        silentFor(standin, 700)
        await passTime(120_000, 1000)
        expect(questions()).toHaveLength(1)
        expect(
            screen.getByRole('heading', { name: 'Predictor Stuck' })
        ).toBeInTheDocument()
    })

    it('is failed, and offered no more to be freed, once the server has freed it', async () => {
        const { standin } = await open(400, undefined)
        await passTime(2_000)
        expect(
            article().getByText(/the server frees it at about/)
        ).toBeInTheDocument()
        expect(
            article().getByRole('button', { name: 'Free this job' })
        ).toBeInTheDocument()
        standin.control.clearFaults()
        const freed = {
            id: 'silentJob01',
            jobType: 'PREDICTOR',
            jobStatus: 'DISABLED',
            enabled: false,
            schedulingType: 'ONCE_ASAP',
            lastExecutedStatus: 'FAILED',
            lastExecuted: secondsAgo(460),
            lastFinished: secondsAgo(0),
        }
        replace(standin, /^\/api\/jobConfigurations\/silentJob01\?/, freed)
        replace(standin, /^\/api\/jobConfigurations\?/, {
            jobConfigurations: [freed],
        })
        await passTime(40_000, 1_000)
        expect(
            screen.getByRole('heading', { name: 'Predictor Failed' })
        ).toBeInTheDocument()
        expect(article().queryByText(/frees it/)).toBeNull()
        expect(
            article().queryByRole('button', { name: 'Free this job' })
        ).toBeNull()
    })
})

describe('a feed', () => {
    const row = (index: number, level = 'INFO') => ({
        uid: `row${index}`,
        id: `row${index}`,
        level,
        category: 'PREDICTOR',
        time: '2026-11-23T12:30:01.123',
        message: level === 'ERROR' ? 'The reason' : `Row ${index}`,
        completed: false,
    })
    const says = (standin: Standin, id: string, rows: readonly unknown[]) =>
        replace(
            standin,
            new RegExp(`^/api/system/tasks/PREDICTOR/${id}`),
            [...rows].reverse()
        )

    it('of 1,200 rows can be reached to its first, and its errors be found', async () => {
        const { standin, id, open, user } = await openJob('PREDICTOR', {
            durationMs: 600_000,
        })
        const rows = Array.from({ length: 1200 }, (_, index) =>
            row(index, index === 4 ? 'ERROR' : 'INFO')
        )
        says(standin, id, rows)
        await open()
        await passTime(1_000, 20)
        expect(rowsOf()).toHaveLength(500)
        await user.click(
            screen.getByRole('checkbox', { name: 'Errors only (1)' })
        )
        expect(rowsOf().join()).toMatch(/The reason/)
        await user.click(
            screen.getByRole('checkbox', { name: 'Errors only (1)' })
        )
        for (const name of [
            'Show 500 of 700 earlier',
            'Show 200 of 200 earlier',
        ]) {
            await passTime(1_000, 20)
            await user.click(screen.getByRole('button', { name }))
        }
        await passTime(1_000, 20)
        expect(rowsOf()).toHaveLength(1200)
        expect(rowsOf()[4]).toMatch(/The reason/)
    })

    it('that the server empties at the end stays, and the errors are its own list', async () => {
        const { standin, id, open } = await openJob('PREDICTOR', {
            durationMs: 600_000,
        })
        says(standin, id, [row(1), row(2)])
        await open()
        expect(rowsOf()).toHaveLength(2)
        standin.control.clearFaults()
        replace(standin, /^\/api\/system\/tasks\/PREDICTOR/, [])
        replace(standin, new RegExp(`^/api/jobConfigurations/${id}/errors`), {
            errors: [{ code: 'E5000', message: 'No space left on device' }],
        })
        replace(standin, new RegExp(`^/api/jobConfigurations/${id}\\?`), {
            id,
            jobType: 'PREDICTOR',
            jobStatus: 'DISABLED',
            schedulingType: 'ONCE_ASAP',
            lastExecutedStatus: 'FAILED',
            lastExecuted: secondsAgo(5),
            lastFinished: secondsAgo(1),
        })
        await passTime(30_000, 1_000)
        expect(
            screen.getByRole('heading', { name: 'Predictor Failed' })
        ).toBeInTheDocument()
        expect(rowsOf()).toHaveLength(2)
        expect(
            article().getByText(/no longer keeps these notifications/)
        ).toBeInTheDocument()
        expect(
            article().getByText('No space left on device')
        ).toBeInTheDocument()
        expect(article().queryByText(/could not/)).toBeNull()
        expect(
            article().getByRole('button', { name: 'Download log' })
        ).toBeEnabled()
    })
})
