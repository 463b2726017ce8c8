import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { parseServerTime } from '../../dhis2/models/serverTime'
import {
    activityIntervalMs,
    changesSince,
    countRunning,
    forgetJob,
    hasLiveJob,
    hasSilentJob,
    hasWorkingJob,
    nextActivity,
    noteRecord,
    queuedUids,
    runningIntervalMs,
    runningJobs,
} from './activity'

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

describe('a job that has been silent for minutes', () => {
    const now = Date.UTC(2026, 10, 23, 12)
    const limits = {
        rescheduleAfterMinutes: 10,
        rescheduleAnalyticsAfterMinutes: 10,
    }
    const knowledge = {
        epochOf: (text: string | undefined) => parseServerTime(text, 'UTC'),
        now,
        limits,
    }
    const alive = (time: string) =>
        nextActivity(
            undefined,
            [job('a', { jobStatus: 'RUNNING', lastAlive: time })],
            now
        )

    it.each([
        ['2026-11-23T11:59:30', { silent: false, live: true, running: 1 }],
        ['2026-11-23T11:54:00', { silent: true, live: false, running: 1 }],
        ['2026-11-23T11:40:00', { silent: true, live: false, running: 0 }],
    ])('last alive at %s: %j', (time, { silent, live, running }) => {
        const activity = alive(time)
        expect(hasSilentJob(activity, knowledge)).toBe(silent)
        expect(hasLiveJob(activity, knowledge)).toBe(live)
        expect(hasWorkingJob(activity, knowledge)).toBe(live)
        expect(countRunning(activity, knowledge)).toBe(running)
    })

    it('does not keep one that waits from being asked for', () => {
        const waiting = nextActivity(
            undefined,
            [
                job('a', {
                    jobStatus: 'RUNNING',
                    lastAlive: '2026-11-23T11:54:00',
                }),
                queued,
            ],
            now
        )
        expect(hasLiveJob(waiting, knowledge)).toBe(true)
        expect(hasWorkingJob(waiting, knowledge)).toBe(false)
    })
})

describe('activityIntervalMs', () => {
    const calm = {
        isActive: false,
        isWatched: false,
        isFailing: false,
        mayPass: true,
    }

    it.each([
        [{}, 30_000],
        [{ isWatched: true }, 30_000],
        [{ isActive: true }, 20_000],
        [{ isActive: true, isWatched: true }, 2_000],
        [{ isActive: true, isWatched: true, isFailing: true }, 16_000],
        [{ isFailing: true }, 30_000],
        [{ isFailing: true, mayPass: false }, false],
    ])('%j → %s', (situation, intervalMs) => {
        expect(activityIntervalMs({ ...calm, ...situation })).toBe(intervalMs)
    })

    it('asks rarely what the running jobs do', () => {
        expect(runningIntervalMs(true)).toBe(6_000)
        expect(runningIntervalMs(false)).toBe(30_000)
    })
})
