import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { parseServerTime } from '../../dhis2/models/serverTime'
import { isActive, jobState, type JobState } from './jobState'

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

const stateOf = (record: Partial<JobConfiguration>) =>
    jobState({ record: { ...once, ...record }, epochOf, now })

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
    ])('says of %j that it is %s', (record, state) => {
        expect(stateOf(record)).toBe(state)
    })

    it('knows nothing of a job whose record is gone', () => {
        expect(jobState({ record: undefined, epochOf, now })).toBe('unknown')
    })

    it('is stuck once its record shows no sign of life for five minutes', () => {
        expect(stateOf(atWork)).toBe('stuck')
        expect(
            stateOf({ ...atWork, lastAlive: '2026-11-23T11:55:10.000' })
        ).toBe('running')
        expect(
            stateOf({ ...atWork, lastAlive: '2026-11-23T11:54:50.000' })
        ).toBe('stuck')
    })

    it('has more patience with checks, one of which can take nine minutes', () => {
        const checks = { ...atWork, jobType: 'DATA_INTEGRITY' }
        expect(stateOf(checks)).toBe('running')
        expect(
            stateOf({ ...checks, lastExecuted: '2026-11-23T11:49:50.000' })
        ).toBe('stuck')
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
