import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { parseServerTime } from '../../dhis2/models/serverTime'
import { nextActivity } from './activity'
import {
    countRunning,
    hasLiveJob,
    hasSilentJob,
    hasWorkingJob,
} from './liveJobs'

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
const queued = job('b', { jobStatus: 'SCHEDULED' })

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
