import { parseServerTime } from '../../dhis2/models/serverTime'
import { belongsToJob } from './membership'

describe('belongsToJob', () => {
    test.each<
        [string, number, number | undefined, number | undefined, boolean]
    >([
        ['before the job', 100, undefined, 99, false],
        ['in its first millisecond', 100, undefined, 100, true],
        ['after it', 100, undefined, 101, true],
        ['while it waited: of the job before it', 100, 200, 150, false],
        ['since it began', 100, 200, 200, true],
        ['no start', 100, undefined, undefined, false],
    ])('%s', (_name, createdAt, beganAt, startedAt, belongs) => {
        expect(belongsToJob({ createdAt, beganAt }, startedAt)).toBe(belongs)
    })

    it('compares moments of the server in its own zone', () => {
        const at = (text: string) => parseServerTime(text, 'Africa/Kampala')
        const job = { createdAt: at('2026-11-23T13:57:01.436') ?? NaN }
        expect(belongsToJob(job, at('2026-11-23T13:57:01.485'))).toBe(true)
        expect(belongsToJob(job, at('2026-11-23T13:57:01.435'))).toBe(false)
    })
})
