import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import {
    changesSince,
    forgetJob,
    nextActivity,
    noteRecord,
    queuedUids,
} from './activity'
import { runningJobs } from './liveJobs'

const job = (
    id: string,
    more: Partial<JobConfiguration>
): JobConfiguration => ({
    id,
    jobType: 'PREDICTOR',
    schedulingType: 'ONCE_ASAP',
    jobParameters: undefined,
    ...more,
})
const running = job('a', { jobStatus: 'RUNNING', lastExecuted: '1' })
const ended = job('a', {
    jobStatus: 'DISABLED',
    lastExecuted: '1',
    lastExecutedStatus: 'COMPLETED',
    lastFinished: '2',
})
const queued = job('b', { jobStatus: 'SCHEDULED' })

describe('nextActivity', () => {
    const first = nextActivity(undefined, [running], 1000)

    it('takes the first answer as it is: nothing has changed yet', () => {
        expect(first.changes).toBe(0)
        expect(runningJobs(first)).toEqual([running])
    })

    it('sees nothing new in the same answer', () => {
        expect(nextActivity(first, [running], 2000)).toMatchObject({
            changes: 0,
            askedAt: 2000,
        })
    })

    it('takes a sign of life for no change', () => {
        const alive = { ...running, lastAlive: '9' }
        const next = nextActivity(first, [alive], 2000)
        expect(next.changes).toBe(0)
        expect(runningJobs(next)).toEqual([alive])
    })

    it.each([
        ['an end', [ended]],
        ['a new job', [running, queued]],
        ['a record that is deleted while the job runs', []],
    ])('notices %s', (_, answer) => {
        expect(nextActivity(first, answer, 2000).changes).toBe(1)
    })

    it('forgets an ended job that is not recent any more, without a change', () => {
        const afterEnd = nextActivity(first, [ended], 2000)
        const later = nextActivity(afterEnd, [], 90_000)
        expect(later.changes).toBe(1)
        expect(later.jobs.size).toBe(0)
    })

    it('goes on to know a job that waits longer than the answers name it', () => {
        const waiting = nextActivity(first, [running, queued], 2000)
        expect(queuedUids(waiting)).toEqual(['b'])
        const later = nextActivity(waiting, [running, queued], 90_000)
        expect(later.changes).toBe(1)
        expect(queuedUids(later)).toEqual(['b'])
    })

    it('notices that a job was deleted while it waited', () => {
        const waiting = nextActivity(first, [running, queued], 2000)
        const later = nextActivity(waiting, [running], 90_000)
        expect(later.changes).toBe(2)
        expect(queuedUids(later)).toEqual([])
    })

    it('knows nothing of the run before once a job is started again', () => {
        const known = nextActivity(first, [ended, queued], 2000)
        const forgotten = forgetJob(known, ended.id)
        expect([...forgotten.jobs.keys()]).toEqual(['b'])
        expect(forgotten.changes).toBe(known.changes)
        expect(forgetJob(known, 'never seen')).toBe(known)
    })

    it('does not count housekeeping, which runs every 20 seconds', () => {
        const noise = job('c', {
            jobType: 'HOUSEKEEPING',
            jobStatus: 'RUNNING',
        })
        const next = nextActivity(first, [running, noise], 2000)
        expect(next.changes).toBe(0)
        expect(runningJobs(next)).toEqual([running])
    })

    it('takes over what somebody else has read, and counts it as news once', () => {
        const noted = noteRecord(first, ended)
        expect(noted.changes).toBe(1)
        expect(runningJobs(noted)).toEqual([])
        expect(noteRecord(noted, ended).changes).toBe(1)
        expect(nextActivity(noted, [ended], 2000).changes).toBe(1)
    })

    it('asks for what changed since a minute before the last question', () => {
        expect(changesSince(undefined, 500_000)).toBe(440_000)
        expect(changesSince(first, 500_000)).toBe(-59_000)
    })
})
