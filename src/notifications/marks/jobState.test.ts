import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import type { Notification } from '../../dhis2/models/notification'
import { parseServerTime } from '../../dhis2/models/serverTime'
import { isActive, jobState, type JobState } from './jobState'

const limits = {
    rescheduleAfterMinutes: 10,
    rescheduleAnalyticsAfterMinutes: 10,
}
const now = Date.UTC(2026, 10, 23, 12, 0)
const epochOf = (text: string | undefined) => parseServerTime(text, 'UTC')

const once: JobConfiguration = {
    id: 'JaeRXwGgRoj',
    jobType: 'ANALYTICS_TABLE',
    schedulingType: 'ONCE_ASAP',
    jobParameters: undefined,
}
const over = { jobStatus: 'DISABLED', lastFinished: '2026-11-23T11:00:00.000' }
const atWork = { jobStatus: 'RUNNING', lastExecuted: '2026-11-23T11:50:00.000' }

const passedOver = {
    jobStatus: 'SCHEDULED',
    schedulingType: 'CRON',
    queueName: 'Nightly',
    queuePosition: 1,
    lastExecuted: '2026-11-23T02:04:10.000',
    lastFinished: '2026-11-23T02:04:10.000',
    lastExecutedStatus: 'NOT_STARTED',
}
const said = (level: string, completed: boolean): Notification => ({
    level,
    completed,
    data: undefined,
})

const stateOf = (record: Partial<JobConfiguration>) =>
    jobState({ record: { ...once, ...record }, epochOf, now, limits })

describe('jobState', () => {
    it.each<[Partial<JobConfiguration>, JobState]>([
        [{ jobStatus: 'NOT_STARTED' }, 'queued'],
        [
            { jobStatus: 'NOT_STARTED', created: '2026-11-23T11:59:30.000' },
            'queued',
        ],
        [
            { jobStatus: 'NOT_STARTED', created: '2026-11-23T11:45:00.000' },
            'notRun',
        ],
        [{ jobStatus: 'SCHEDULED' }, 'queued'],
        [{ ...over, lastExecutedStatus: 'COMPLETED' }, 'done'],
        [{ ...over, lastExecutedStatus: 'FAILED' }, 'failed'],
        [{ ...over, lastExecutedStatus: 'STOPPED' }, 'cancelled'],
        [{ ...over, lastExecutedStatus: 'SKIPPED' }, 'unknown'],
        [over, 'unknown'],
        [{ jobStatus: 'DISABLED', schedulingType: 'CRON' }, 'notRun'],
        [
            { jobStatus: 'DISABLED', lastExecutedStatus: 'NOT_STARTED' },
            'notRun',
        ],
        [{ jobStatus: 'SCHEDULED', schedulingType: 'CRON' }, 'notRun'],
        [passedOver, 'skipped'],
        [{ ...passedOver, lastExecutedStatus: 'FAILED' }, 'failed'],
        [{ ...passedOver, queueName: undefined }, 'unknown'],
        // Its turn will come: these are the moments of its last run.
        [{ ...passedOver, lastFinished: '2026-11-23T02:05:00.000' }, 'unknown'],
    ])('says of %j that it is %s', (record, state) => {
        expect(stateOf(record)).toBe(state)
    })

    it.each<[string, readonly Notification[], JobState]>([
        ['nothing', [], 'unknown'],
        ['that it began', [said('INFO', false)], 'unknown'],
        ['that it is over', [said('INFO', true)], 'done'],
        [
            'that it is over, and that it failed',
            [said('INFO', false), said('INFO', true), said('ERROR', true)],
            'failed',
        ],
        [
            'that it failed, and that it is over',
            [said('ERROR', true), said('INFO', true)],
            'failed',
        ],
    ])(
        'goes by a feed that says %s once the record is gone',
        (_, rows, state) => {
            expect(
                jobState({
                    record: undefined,
                    epochOf,
                    now,
                    limits,
                    said: rows,
                })
            ).toBe(state)
        }
    )

    it('goes by the record whatever the feed says', () => {
        const record = { ...once, ...over, lastExecutedStatus: 'FAILED' }
        expect(
            jobState({
                record,
                epochOf,
                now,
                limits,
                said: [said('INFO', true)],
            })
        ).toBe('failed')
    })

    it.each<[string, JobState]>([
        ['11:59:00.000', 'running'],
        // Silent for longer than most steps, but the server counts on it.
        ['11:53:20.000', 'running'],
        ['11:49:59.000', 'stuck'],
    ])('with its last sign of life at %s is %s', (time, state) => {
        expect(
            stateOf({
                ...atWork,
                lastExecuted: '2026-11-23T11:00:00.000',
                lastAlive: `2026-11-23T${time}`,
            })
        ).toBe(state)
    })

    it('does not guess before it is known when it began', () => {
        expect(stateOf({ jobStatus: 'RUNNING' })).toBe('running')
    })

    it('counts as active what needs nobody to go on', () => {
        expect(
            (['running', 'queued', 'stuck', 'done'] as const).map(isActive)
        ).toEqual([true, true, false, false])
    })
})
