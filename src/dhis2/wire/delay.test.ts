import { backoffMs, delay } from './delay'
import { AbortedError } from '../errors'

describe('backoffMs', () => {
    test.each([
        [2000, 0, 2000],
        [2000, 1, 4000],
        [2000, 2, 8000],
        [2000, 3, 16_000],
        [2000, 4, 30_000],
        [2000, 5000, 30_000],
        [100, 3, 800],
        [30_000, 0, 30_000],
        // Never more often than was asked for.
        [60_000, 0, 60_000],
        [60_000, 3, 60_000],
    ])('of %d ms after %d failures is %d ms', (interval, failures, pause) => {
        expect(backoffMs(interval, failures)).toBe(pause)
    })
})

describe('delay', () => {
    beforeEach(() => jest.useFakeTimers())
    afterEach(() => jest.useRealTimers())

    test('ends when the time is over and not before', async () => {
        const ended = jest.fn()
        const waiting = delay(1000).then(ended)
        jest.advanceTimersByTime(999)
        await Promise.resolve()
        expect(ended).not.toHaveBeenCalled()
        jest.advanceTimersByTime(1)
        await waiting
        expect(ended).toHaveBeenCalledTimes(1)
    })

    test('ends at once when it is stopped, and leaves no timer', async () => {
        const controller = new AbortController()
        const waiting = delay(1000, controller.signal)
        controller.abort()
        await expect(waiting).rejects.toBeInstanceOf(AbortedError)
        expect(jest.getTimerCount()).toBe(0)
    })

    test('does not begin when it is stopped already', async () => {
        await expect(delay(1000, AbortSignal.abort())).rejects.toBeInstanceOf(
            AbortedError
        )
        expect(jest.getTimerCount()).toBe(0)
    })

    test('leaves no listener behind on a signal that lives long', async () => {
        const { signal } = new AbortController()
        const removed = jest.spyOn(signal, 'removeEventListener')
        const waiting = delay(1000, signal)
        jest.advanceTimersByTime(1000)
        await waiting
        expect(removed).toHaveBeenCalledWith('abort', expect.any(Function))
    })
})
