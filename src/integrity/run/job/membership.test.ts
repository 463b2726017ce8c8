import { parseServerTime } from '../../../dhis2/models/serverTime'
import { belongsToJob } from './membership'

describe('belongsToJob', () => {
    const never = undefined
    test.each<
        [
            string,
            number,
            number | undefined,
            boolean,
            number | undefined,
            boolean,
        ]
    >([
        ['before the job', 100, never, false, 99, false],
        ['in its first millisecond', 100, never, false, 100, true],
        ['after it', 100, never, false, 101, true],
        ['the clock of the database is ahead', 100, 1400, false, 150, true],
        ['while it waited: of the job before', 100, 9000, true, 6999, false],
        ['since it began, having waited', 100, 9000, true, 7000, true],
        ['a job that runs again', 100, 90_000, false, 80_000, false],
        ['the latest run of such a job', 100, 90_000, false, 88_000, true],
        ['no start', 100, never, false, undefined, false],
    ])('%s', (_name, createdAt, beganAt, hasWaited, startedAt, belongs) => {
        const job = { createdAt, beganAt, hasWaited }
        expect(belongsToJob(job, startedAt)).toBe(belongs)
    })

    it('compares moments of the server in its own zone', () => {
        const at = (text: string) => parseServerTime(text, 'Africa/Kampala')
        const job = { createdAt: at('2026-11-23T13:57:01.436') ?? NaN }
        expect(belongsToJob(job, at('2026-11-23T13:57:01.485'))).toBe(true)
        expect(belongsToJob(job, at('2026-11-23T13:57:01.435'))).toBe(false)
    })
})
