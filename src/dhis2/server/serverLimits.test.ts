import { stubEngine } from '../../../test/contract/stubEngine'
import {
    DeniedError,
    NetworkError,
    SessionEndedError,
    type Dhis2Error,
} from '../errors'
import { createServerLimits, defaultLimits } from './serverLimits'

const loaded = (answer: unknown) =>
    createServerLimits(stubEngine(() => answer)).load()

const failing = (error: Dhis2Error) =>
    stubEngine(() => {
        throw error
    })

describe('the limits of a server', () => {
    it.each([
        [{ jobsRescheduleAfterMinutes: 3 }, 3, 3],
        [
            {
                jobsRescheduleAfterMinutes: 3,
                jobsRescheduleAnalyticsAfterMinutes: 45,
            },
            3,
            45,
        ],
        [{ jobsRescheduleAfterMinutes: '15' }, 15, 15],
        [{ jobsRescheduleAfterMinutes: 0 }, 10, 10],
        [{ jobsRescheduleAfterMinutes: null }, 10, 10],
        [{ jobsRescheduleAfterMinutes: 'soon' }, 10, 10],
        [{}, 10, 10],
    ])('%j → %d and %d minutes', async (answer, all, analytics) => {
        expect(await loaded(answer)).toEqual({
            rescheduleAfterMinutes: all,
            rescheduleAnalyticsAfterMinutes: analytics,
        })
    })

    it('are the defaults where they are refused or no answer at all', async () => {
        expect(await loaded([])).toEqual(defaultLimits)
        const refusing = failing(new DeniedError('refused'))
        const limits = createServerLimits(refusing, () => 0)
        expect(await limits.load()).toEqual(defaultLimits)
        expect(limits.current()).toEqual(defaultLimits)
    })

    it.each<[string, Dhis2Error]>([
        ['the line was cut', new NetworkError('cut')],
        ['the session had ended', new SessionEndedError('ended')],
    ])('are asked for again, a minute later, where %s', async (_why, error) => {
        let now = 0
        let answer = (): unknown => {
            throw error
        }
        const engine = stubEngine(() => answer())
        const limits = createServerLimits(engine, () => now)
        expect(await limits.load()).toBeUndefined()
        expect(limits.current()).toBeUndefined()

        answer = () => ({ jobsRescheduleAfterMinutes: 3 })
        now = 59_000
        expect(await limits.load()).toBeUndefined()
        expect(engine.paths()).toHaveLength(1)

        now = 60_000
        const [one, other] = await Promise.all([limits.load(), limits.load()])
        expect(one?.rescheduleAfterMinutes).toBe(3)
        expect(other).toBe(one)
        now = 600_000
        await limits.load()
        expect(engine.paths()).toHaveLength(2)
        expect(limits.current()).toBe(one)
    })

    it('are not asked for again where they were refused', async () => {
        let now = 0
        const engine = failing(new DeniedError('refused'))
        const limits = createServerLimits(engine, () => now)
        await limits.load()
        now = 600_000
        await limits.load()
        expect(engine.paths()).toHaveLength(1)
    })

    it('are asked for once, and only when somebody needs them', async () => {
        const engine = stubEngine(() => ({ jobsRescheduleAfterMinutes: 3 }))
        const limits = createServerLimits(engine)
        const heard = jest.fn()
        limits.subscribe(heard)
        expect(limits.current()).toBeUndefined()
        expect(engine.paths()).toEqual([])
        await Promise.all([limits.load(), limits.load()])
        await limits.load()
        expect(engine.paths()).toEqual([
            'systemSettings?key=jobsRescheduleAfterMinutes&key=jobsRescheduleAnalyticsAfterMinutes',
        ])
        expect(heard).toHaveBeenCalledTimes(1)
        expect(limits.current()?.rescheduleAfterMinutes).toBe(3)
    })
})
