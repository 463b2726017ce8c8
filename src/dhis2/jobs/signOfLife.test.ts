import type { JobConfiguration } from '../models/jobConfiguration'
import { parseServerTime } from '../models/serverTime'
import type { ServerLimits } from '../server/serverLimits'
import { signOfLife, type SignOfLife } from './signOfLife'

const epochOf = (text: string | undefined) => parseServerTime(text, 'UTC')
const now = Date.UTC(2026, 10, 23, 12, 0)
const secondsAgo = (seconds: number) =>
    new Date(now - seconds * 1000).toISOString().slice(0, -1)

const running: JobConfiguration = {
    id: 'JaeRXwGgRoj',
    jobType: 'PREDICTOR',
    jobStatus: 'RUNNING',
    jobParameters: undefined,
    lastExecuted: secondsAgo(5000),
}
const limits: ServerLimits = {
    rescheduleAfterMinutes: 10,
    rescheduleAnalyticsAfterMinutes: 30,
}
const life = (
    record: Partial<JobConfiguration>,
    known: ServerLimits | undefined = limits
) =>
    signOfLife({
        record: { ...running, ...record },
        epochOf,
        now,
        limits: known,
    })

describe('the sign of life of a job', () => {
    test.each<[string, number, SignOfLife['kind']]>([
        ['PREDICTOR', 5, 'alive'],
        ['PREDICTOR', 120, 'alive'],
        ['PREDICTOR', 400, 'silent'],
        ['DATA_INTEGRITY', 400, 'silent'],
        ['PREDICTOR', 600, 'silent'],
        ['PREDICTOR', 601, 'stuck'],
        ['DATA_INTEGRITY', 601, 'stuck'],
        ['ANALYTICS_TABLE', 601, 'silent'],
        ['CONTINUOUS_ANALYTICS_TABLE', 1800, 'silent'],
        ['ANALYTICS_TABLE', 1801, 'stuck'],
    ])('%s silent for %d s: %s', (jobType, seconds, kind) => {
        expect(life({ jobType, lastAlive: secondsAgo(seconds) })?.kind).toBe(
            kind
        )
    })

    it('tells when the server frees it', () => {
        expect(life({ lastAlive: secondsAgo(400) })).toEqual({
            kind: 'silent',
            aliveAt: now - 400_000,
            freedAt: now + 220_000,
        })
    })

    it('calls nothing stuck before the limit of the server is known', () => {
        const record = { ...running, lastAlive: secondsAgo(4000) }
        expect(signOfLife({ record, epochOf, now, limits: undefined })).toEqual(
            {
                kind: 'silent',
                aliveAt: now - 4_000_000,
                freedAt: undefined,
            }
        )
    })

    it('is stuck sooner where the server waits less', () => {
        const strict = { ...limits, rescheduleAfterMinutes: 1 }
        expect(life({ lastAlive: secondsAgo(61) }, strict)?.kind).toBe('stuck')
    })

    it('takes its start for a sign, and the later of the two', () => {
        expect(life({ lastExecuted: secondsAgo(10) })?.kind).toBe('alive')
        expect(
            life({ lastExecuted: secondsAgo(10), lastAlive: secondsAgo(900) })
                ?.kind
        ).toBe('alive')
    })

    test.each<Partial<JobConfiguration>>([
        { lastExecuted: undefined },
        { jobStatus: 'DISABLED', lastExecutedStatus: 'FAILED' },
        { jobStatus: 'SCHEDULED' },
    ])('says nothing of %j', (record) => {
        expect(life(record)).toBeUndefined()
    })
})
