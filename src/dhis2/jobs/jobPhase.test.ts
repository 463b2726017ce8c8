import { jobPhase, type JobPhase } from './jobPhase'
import type { JobConfiguration } from '../models/jobConfiguration'

// Records as servers 2.41 to 2.43 sent them, cut to what tells the phase.
const finished = {
    lastExecuted: '2026-11-23T14:18:14.634',
    lastFinished: '2026-11-23T14:18:48.267',
}

describe('jobPhase', () => {
    test.each<[string, JobPhase, Omit<JobConfiguration, 'id'>]>([
        [
            'waiting behind another of its type',
            'queued',
            {
                jobStatus: 'SCHEDULED',
                schedulingType: 'ONCE_ASAP',
                lastExecutedStatus: 'NOT_STARTED',
            },
        ],
        [
            'cancelled while it waited',
            'ended',
            {
                jobStatus: 'SCHEDULED',
                schedulingType: 'ONCE_ASAP',
                lastExecutedStatus: 'STOPPED',
                enabled: false,
            },
        ],
        [
            'just accepted',
            'queued',
            { jobStatus: 'NOT_STARTED', lastExecutedStatus: 'NOT_STARTED' },
        ],
        [
            'running',
            'running',
            {
                jobStatus: 'RUNNING',
                schedulingType: 'ONCE_ASAP',
                lastExecutedStatus: 'NOT_STARTED',
                lastExecuted: finished.lastExecuted,
            },
        ],
        [
            'cut off by a restart of the server',
            'running',
            {
                jobStatus: 'RUNNING',
                schedulingType: 'ONCE_ASAP',
                lastExecutedStatus: 'NOT_STARTED',
                lastExecuted: finished.lastExecuted,
            },
        ],
        [
            'running again, on a schedule',
            'running',
            {
                jobStatus: 'RUNNING',
                schedulingType: 'CRON',
                lastExecutedStatus: 'COMPLETED',
                ...finished,
            },
        ],
        ...(['COMPLETED', 'FAILED', 'STOPPED'] as const).map(
            (lastExecutedStatus) =>
                [
                    `run once, ${lastExecutedStatus}`,
                    'ended',
                    {
                        jobStatus: 'DISABLED',
                        schedulingType: 'ONCE_ASAP',
                        lastExecutedStatus,
                        ...finished,
                    },
                ] satisfies [string, JobPhase, Omit<JobConfiguration, 'id'>]
        ),
        [
            'disabled with no word on its end',
            'ended',
            { jobStatus: 'DISABLED', schedulingType: 'ONCE_ASAP' },
        ],
        [
            'waiting, in a record without a word of its schedule',
            'queued',
            { jobStatus: 'SCHEDULED', lastExecutedStatus: 'NOT_STARTED' },
        ],
        [
            'on a schedule, never run yet',
            'idle',
            {
                jobStatus: 'SCHEDULED',
                schedulingType: 'CRON',
                lastExecutedStatus: 'NOT_STARTED',
            },
        ],
        [
            'on a schedule, run before',
            'ended',
            {
                jobStatus: 'SCHEDULED',
                schedulingType: 'CRON',
                lastExecutedStatus: 'COMPLETED',
                ...finished,
            },
        ],
        [
            'on a schedule, asked to run now',
            'queued',
            {
                jobStatus: 'SCHEDULED',
                schedulingType: 'ONCE_ASAP',
                cronExpression: '0 0 2 ? * *',
                lastExecutedStatus: 'NOT_STARTED',
            },
        ],
        [
            'on a schedule, run before and asked to run now',
            'queued',
            {
                jobStatus: 'SCHEDULED',
                schedulingType: 'ONCE_ASAP',
                lastExecutedStatus: 'COMPLETED',
                ...finished,
            },
        ],
    ])('%s is %s', (_what, phase, job) => {
        expect(jobPhase({ id: 'JaeRXwGgRoj', ...job })).toBe(phase)
    })
})
