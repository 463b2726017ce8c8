import { readImportReport } from '../../dhis2/models/imports/importReport'
import { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { readRunningJobs } from '../../dhis2/models/runningJobs'
import { parseServerTime } from '../../dhis2/models/serverTime'
import { readTaskOverview } from '../../dhis2/models/taskOverview'
import { jobGroups, jobRows, type JobRowSources } from './jobRow'

const epochOf = (text: string | undefined) => parseServerTime(text, 'UTC')
const at = (time: string) => epochOf(`2026-11-23T${time}`)

const row = (time: string, message: string, more: object = {}) => ({
    uid: `u${time}`,
    level: 'INFO',
    time: `2026-11-23T${time}`,
    message,
    completed: false,
    ...more,
})

const sources = (
    overview: unknown,
    records: readonly object[],
    more: Partial<JobRowSources> = {}
): JobRowSources => ({
    feeds: readTaskOverview(overview).feeds,
    records: records.map((record) => JobConfiguration.parse(record)),
    changed: new Map(),
    running: undefined,
    epochOf,
    limits: undefined,
    now: at('12:00:00') ?? 0,
    userId: 'M5zQapPyTZI',
    startedHere: new Map(),
    ...more,
})

const done = {
    id: 'JaeRXwGgRoj',
    name: 'ANALYTICS_TABLE (1795441271832)',
    jobType: 'ANALYTICS_TABLE',
    jobStatus: 'DISABLED',
    schedulingType: 'ONCE_ASAP',
    lastExecutedStatus: 'FAILED',
    lastExecuted: '2026-11-23T11:00:00',
    lastFinished: '2026-11-23T11:00:10',
    executedBy: 'M5zQapPyTZI',
}

describe('jobRows', () => {
    it('takes the state from the record and the words from the feed', () => {
        const overview = {
            ANALYTICS_TABLE: {
                JaeRXwGgRoj: [
                    row('11:00:10', 'Process failed', {
                        level: 'ERROR',
                        completed: true,
                    }),
                    row('11:00:01', 'Started'),
                ],
            },
        }
        const endsWithFailure: unknown =
            expect.stringContaining('Process failed')
        expect(jobRows(sources(overview, [done]))).toEqual([
            {
                jobType: 'ANALYTICS_TABLE',
                taskUid: 'JaeRXwGgRoj',
                name: undefined,
                state: 'failed',
                level: 'ERROR',
                lastMessage: 'Process failed',
                startedAt: at('11:00:00'),
                endedAt: at('11:00:10'),
                startedBy: { kind: 'you' },
                newest: endsWithFailure,
                unreadable: 0,
                hasNotifications: true,
            },
        ])
    })

    it.each([
        [
            'its last words',
            { ...done, jobType: 'METADATA_IMPORT' },
            undefined,
            { isRehearsal: false, refused: 11, total: 12 },
        ],
        [
            'its parameters',
            {
                ...done,
                jobType: 'METADATA_IMPORT',
                jobParameters: { importMode: 'VALIDATE' },
            },
            undefined,
            { isRehearsal: true, refused: 11, total: 12 },
        ],
        [
            'its summary before its last words',
            { ...done, jobType: 'METADATA_IMPORT' },
            { importCount: { imported: 0 }, rejectedIndexes: [0, 1, 2] },
            { isRehearsal: false, refused: 3, total: 3 },
        ],
    ])('tells the end of an import by %s', (_, record, summary, outcome) => {
        const message =
            'Import complete with status WARNING, 1 created, 0 updated, 0 deleted, 11 ignored'
        const overview = {
            METADATA_IMPORT: {
                [record.id]: [row('11:00:10', message, { completed: true })],
            },
        }
        const reportOf = () => readImportReport(summary)
        expect(
            jobRows(sources(overview, [record], { reportOf }))
        ).toMatchObject([{ outcome }])
    })

    it.each([
        [[row('11:00:10', '', { completed: true })], 'notRead'],
        [[], 'none'],
    ])('asks for no report where no notification is kept', (rows, untold) => {
        const record = { ...done, jobType: 'AGGREGATE_DATA_EXCHANGE' }
        const overview = {
            AGGREGATE_DATA_EXCHANGE: rows.length ? { [done.id]: rows } : {},
        }
        expect(jobRows(sources(overview, [record]))).toMatchObject([
            { outcome: { untold } },
        ])
    })

    it('does not believe a completed row: the record has the last word', () => {
        const overview = {
            ANALYTICS_TABLE: {
                JaeRXwGgRoj: [row('11:00:10', '', { completed: true })],
            },
        }
        expect(jobRows(sources(overview, [done]))[0]?.state).toBe('failed')
        expect(jobRows(sources(overview, []))[0]).toMatchObject({
            state: 'done',
            startedAt: at('11:00:10'),
            endedAt: at('11:00:10'),
            startedBy: { kind: 'notTold' },
        })
    })

    it('says why a job was skipped, where it was, and no times', () => {
        const inQueue = {
            jobType: 'PREDICTOR',
            jobStatus: 'SCHEDULED',
            schedulingType: 'CRON',
            queueName: 'Nightly',
        }
        const first = {
            ...inQueue,
            id: 'firstJob001',
            name: 'First',
            queuePosition: 0,
            lastExecutedStatus: 'FAILED',
            lastExecuted: '2026-11-23T11:00:00',
            lastFinished: '2026-11-23T11:00:10',
        }
        const second = {
            ...inQueue,
            id: 'secondJob01',
            queuePosition: 1,
            lastExecutedStatus: 'NOT_STARTED',
            lastExecuted: '2026-11-23T11:00:10',
            lastFinished: '2026-11-23T11:00:10',
        }
        const rows = jobRows(sources({}, [done, second, first]))
        expect(rows.map(({ taskUid }) => taskUid)).toEqual([
            'secondJob01',
            'JaeRXwGgRoj',
            'firstJob001',
        ])
        expect(rows[0]).toMatchObject({
            state: 'skipped',
            startedAt: undefined,
            endedAt: undefined,
            skipped: {
                queueName: 'Nightly',
                cause: { taskUid: 'firstJob001', name: 'First' },
            },
        })
    })

    it('tells in whole minutes how long a running job has been silent', () => {
        const silentFor = (lastAlive: string) => {
            const record = { ...done, jobStatus: 'RUNNING', lastAlive }
            return jobRows(sources({}, [record]))[0]?.silentMinutes
        }
        expect(silentFor('2026-11-23T11:53:20')).toBe(6)
        expect(silentFor('2026-11-23T11:59:20')).toBeUndefined()
    })

    it('shows jobs that wait and have said nothing, but no mere schedules', () => {
        const queued = {
            id: 'queuedJob01',
            jobType: 'PREDICTOR',
            jobStatus: 'SCHEDULED',
            schedulingType: 'ONCE_ASAP',
            created: '2026-11-23T11:30:00',
        }
        const schedule = {
            id: 'schedule001',
            jobType: 'PREDICTOR',
            jobStatus: 'SCHEDULED',
            schedulingType: 'CRON',
            cronExpression: '0 0 2 ? * *',
        }
        expect(jobRows(sources({}, [queued, schedule]))).toMatchObject([
            {
                taskUid: 'queuedJob01',
                state: 'queued',
                level: undefined,
                lastMessage: '',
                startedAt: at('11:30:00'),
                endedAt: undefined,
                hasNotifications: false,
            },
        ])
    })

    it('puts a configured job that waits first, and not at its creation', () => {
        const schedule = {
            id: 'schedule001',
            jobType: 'PREDICTOR',
            jobStatus: 'SCHEDULED',
            schedulingType: 'ONCE_ASAP',
            cronExpression: '0 0 2 ? * *',
            created: '2026-01-01T00:00:00',
        }
        expect(
            jobRows(sources({}, [{ ...done, jobType: 'PREDICTOR' }, schedule]))
        ).toMatchObject([
            { taskUid: 'schedule001', state: 'queued', startedAt: undefined },
            { taskUid: done.id },
        ])
    })

    it('survives unknown types and levels, rows without time or id, and rubbish', () => {
        const overview = {
            BRAND_NEW_JOB: { someJob0001: [{ level: 'LOUD', message: 'hm' }] },
            ODD: { someJob0002: [42, { message: ['no text'] }] },
        }
        expect(jobRows(sources(overview, []))).toMatchObject([
            {
                jobType: 'BRAND_NEW_JOB',
                level: 'LOUD',
                lastMessage: 'hm',
                startedAt: undefined,
                unreadable: 0,
            },
            { jobType: 'ODD', lastMessage: '', unreadable: 2 },
        ])
    })

    it('lets the newer record of the poller and the running line win', () => {
        const changed = JobConfiguration.parse({
            ...done,
            jobStatus: 'RUNNING',
            lastExecuted: '2026-11-23T11:59:50',
        })
        const running = readRunningJobs({
            ANALYTICS_TABLE: [
                { jobId: done.id, stages: ['First [3/3]', 'Second [1/3]'] },
            ],
        })
        expect(
            jobRows(
                sources({}, [done], {
                    changed: new Map([[done.id, changed]]),
                    running,
                })
            )
        ).toMatchObject([
            {
                state: 'running',
                lastMessage: 'Second [1/3]',
                endedAt: undefined,
            },
        ])
    })

    it('puts the newest first, also among types', () => {
        const overview = {
            A: {
                oldJob00001: [row('08:00:00', 'a')],
                newJob00001: [row('10:00:00', 'c')],
            },
            B: { midJob00001: [row('11:00:00', 'b')] },
        }
        const groups = jobGroups(jobRows(sources(overview, [])))
        expect(
            groups.map(({ jobType, rows }) => [
                jobType,
                rows.map(({ taskUid }) => taskUid),
            ])
        ).toEqual([
            ['B', ['midJob00001']],
            ['A', ['newJob00001', 'oldJob00001']],
        ])
    })
})
