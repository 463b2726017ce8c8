import { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { readRunningJobs } from '../../dhis2/models/runningJobs'
import {
    at,
    failedRecord,
    jobSources,
    said,
} from '../../../test/jobs/jobSources'
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
})
