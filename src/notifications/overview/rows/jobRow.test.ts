import { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import { JobConfiguration } from '../../../dhis2/models/jobConfiguration'
import { readRunningJobs } from '../../../dhis2/models/runningJobs'
import {
    at,
    failedRecord,
    jobSources,
    said,
} from '../../../../test/jobs/jobSources'
import { jobRows } from './jobRow'

describe('jobRows', () => {
    it('takes the state from the record and the words from the feed', () => {
        const overview = {
            ANALYTICS_TABLE: {
                JaeRXwGgRoj: [
                    said('11:00:10', 'Process failed', {
                        level: 'ERROR',
                        completed: true,
                    }),
                    said('11:00:01', 'Started'),
                ],
            },
        }
        const endsWithFailure: unknown =
            expect.stringContaining('Process failed')
        expect(jobRows(jobSources(overview, [failedRecord]))).toEqual([
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
                isOwn: true,
                newest: endsWithFailure,
                unreadable: 0,
                hasNotifications: true,
            },
        ])
    })

    it('does not believe a completed row: the record has the last word', () => {
        const overview = {
            ANALYTICS_TABLE: {
                JaeRXwGgRoj: [said('11:00:10', '', { completed: true })],
            },
        }
        expect(jobRows(jobSources(overview, [failedRecord]))[0]?.state).toBe(
            'failed'
        )
        expect(jobRows(jobSources(overview, []))[0]).toMatchObject({
            state: 'done',
            startedAt: at('11:00:10'),
            endedAt: at('11:00:10'),
            startedBy: { kind: 'notTold' },
        })
    })

    it('tells in whole minutes how long a running job has been silent', () => {
        const silentFor = (lastAlive: string) => {
            const record = { ...failedRecord, jobStatus: 'RUNNING', lastAlive }
            return jobRows(jobSources({}, [record]))[0]?.silentMinutes
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
        expect(jobRows(jobSources({}, [queued, schedule]))).toMatchObject([
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

    it('survives unknown types and levels, rows without time or id, and rubbish', () => {
        const overview = {
            BRAND_NEW_JOB: { someJob0001: [{ level: 'LOUD', message: 'hm' }] },
            ODD: { someJob0002: [42, { message: ['no text'] }] },
        }
        expect(jobRows(jobSources(overview, []))).toMatchObject([
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
            ...failedRecord,
            jobStatus: 'RUNNING',
            lastExecuted: '2026-11-23T11:59:50',
        })
        const running = readRunningJobs({
            ANALYTICS_TABLE: [
                {
                    jobId: failedRecord.id,
                    stages: ['First [3/3]', 'Second [1/3]'],
                },
            ],
        })
        expect(
            jobRows(
                jobSources({}, [failedRecord], {
                    changed: new Map([[failedRecord.id, changed]]),
                    running,
                })
            )
        ).toMatchObject([
            {
                state: 'running',
                lastMessage: 'Second',
                progress: { done: 1, total: 3 },
                endedAt: undefined,
            },
        ])
    })

    it('tells of an integrity job which checks it runs, by its record or its first words', () => {
        const run = {
            ...failedRecord,
            jobType: 'DATA_INTEGRITY',
            lastExecutedStatus: 'COMPLETED',
            jobParameters: { type: 'DETAILS', checks: ['a', 'b'] },
        }
        const work = { kind: 'details', checks: 2, found: undefined }
        expect(jobRows(jobSources({}, [run]))).toMatchObject([{ work }])
        const feed = (more: object) => ({
            DATA_INTEGRITY: { [run.id]: [said('11:00:00', '', more)] },
        })
        const parameters = { dataType: 'PARAMETERS', data: run.jobParameters }
        expect(jobRows(jobSources(feed(parameters), []))).toMatchObject([
            { work },
        ])
        expect(jobRows(jobSources(feed({}), []))[0]?.work).toBeUndefined()
    })

    it('leaves to the next job of the type what that has done anew', () => {
        const run = (
            id: string,
            lastExecuted: string,
            lastFinished: string
        ) => ({
            ...failedRecord,
            id,
            jobType: 'DATA_INTEGRITY',
            jobParameters: { type: 'SUMMARY', checks: ['a'] },
            lastExecuted: `2026-11-23T${lastExecuted}`,
            lastFinished: `2026-11-23T${lastFinished}`,
        })
        const result = {
            name: 'a',
            count: 3,
            startTime: '2026-11-23T11:00:11.500',
            finishedTime: '2026-11-23T11:00:12',
        }
        const rows = jobRows(
            jobSources(
                {},
                [
                    run('first', '11:00:00', '11:00:10'),
                    run('second', '11:00:11', '11:00:20'),
                ],
                {
                    checks: {
                        definitions: undefined,
                        report: DataIntegrityReport.fromApi({ a: result }),
                        capabilities: { reportListsIssues: false },
                    },
                }
            )
        )
        expect(rows.map(({ taskUid, work }) => [taskUid, work?.found])).toEqual(
            [
                ['second', { issues: 3, failed: 0 }],
                ['first', undefined],
            ]
        )
    })
})
