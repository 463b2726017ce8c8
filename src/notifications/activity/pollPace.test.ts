import { activityIntervalMs, runningIntervalMs } from './pollPace'

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
