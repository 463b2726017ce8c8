import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { readRunningJobs } from '../../dhis2/models/runningJobs'
import { parseServerTime } from '../../dhis2/models/serverTime'
import { isActive, jobState, type JobState } from './jobState'

const now = Date.UTC(2026, 10, 23, 12, 0)
const epochOf = (text: string | undefined) => parseServerTime(text, 'UTC')
const nothingRuns = readRunningJobs({})

const once: JobConfiguration = {
    id: 'JaeRXwGgRoj',
    jobType: 'ANALYTICS_TABLE',
    schedulingType: 'ONCE_ASAP',
    jobParameters: undefined,
}
const over = { jobStatus: 'DISABLED', lastFinished: '2026-11-23T11:00:00.000' }
const atWork = { jobStatus: 'RUNNING', lastExecuted: '2026-11-23T11:50:00.000' }

const stateOf = (record: Partial<JobConfiguration>, running = nothingRuns) =>
    jobState({ record: { ...once, ...record }, running, epochOf, now })

describe('jobState', () => {
    it.each<[Partial<JobConfiguration>, JobState]>([
        [{ jobStatus: 'NOT_STARTED' }, 'queued'],
        [{ jobStatus: 'SCHEDULED' }, 'queued'],
        [{ ...over, lastExecutedStatus: 'COMPLETED' }, 'done'],
        [{ ...over, lastExecutedStatus: 'FAILED' }, 'failed'],
        [{ ...over, lastExecutedStatus: 'STOPPED' }, 'cancelled'],
        [{ ...over, lastExecutedStatus: 'SKIPPED' }, 'unknown'],
        [over, 'unknown'],
        [{ jobStatus: 'SCHEDULED', schedulingType: 'CRON' }, 'notRun'],
    ])('says of %j that it is %s', (record, state) => {
        expect(stateOf(record)).toBe(state)
    })

    it('knows nothing of a job whose record is gone', () => {
        expect(
            jobState({ record: undefined, running: nothingRuns, epochOf, now })
        ).toBe('unknown')
    })

    it('is running as long as the server does it', () => {
        expect(stateOf(atWork, readRunningJobs({ ANALYTICS_TABLE: [] }))).toBe(
            'running'
        )
        expect(
            stateOf(
                atWork,
                readRunningJobs({ ANALYTICS_TABLE: [{ jobId: once.id }] })
            )
        ).toBe('running')
    })

    it('is stuck once neither the server nor the record has moved for a minute', () => {
        expect(stateOf(atWork)).toBe('stuck')
        const other = { ANALYTICS_TABLE: [{ jobId: 'aNotherJob1' }] }
        expect(stateOf(atWork, readRunningJobs(other))).toBe('stuck')
    })

    it('is not stuck while another node of the cluster touches its record', () => {
        expect(
            stateOf({ ...atWork, lastAlive: '2026-11-23T11:59:10.000' })
        ).toBe('running')
        expect(
            stateOf({ ...atWork, lastAlive: '2026-11-23T11:58:50.000' })
        ).toBe('stuck')
    })

    it('does not guess before it is known what runs, or when it began', () => {
        const record = { ...once, ...atWork }
        expect(jobState({ record, running: undefined, epochOf, now })).toBe(
            'running'
        )
        expect(stateOf({ jobStatus: 'RUNNING' })).toBe('running')
    })

    it('counts as active what needs nobody to go on', () => {
        expect(
            (['running', 'queued', 'stuck', 'done'] as const).map(isActive)
        ).toEqual([true, true, false, false])
    })
})
