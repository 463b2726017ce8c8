import { stubEngine } from '../../../test/contract/stubEngine'
import { createServerLimits, defaultLimits } from './serverLimits'

const loaded = (answer: unknown) =>
    createServerLimits(stubEngine(() => answer)).load()

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
        const refusing = stubEngine(() => {
            throw new Error('refused')
        })
        expect(await createServerLimits(refusing).load()).toEqual(defaultLimits)
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
