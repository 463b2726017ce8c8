import { within } from './within'

const tooLate = () => new Error('too late')

/** A read that ends only when it is stopped. */
const untilStopped = (signal: AbortSignal) =>
    new Promise<string>((_resolve, reject) => {
        const stopped = () => reject(new Error('stopped'))
        if (signal.aborted) {
            stopped()
        }
        signal.addEventListener('abort', stopped)
    })

describe('within', () => {
    beforeEach(() => jest.useFakeTimers())
    afterEach(() => {
        expect(jest.getTimerCount()).toBe(0)
        jest.useRealTimers()
    })

    test('hands on what was read in time', async () => {
        const read = within(1000, tooLate, undefined, () =>
            Promise.resolve('answer')
        )
        expect(await read).toBe('answer')
    })

    test('hands on what went wrong in time', async () => {
        const read = within(1000, tooLate, undefined, () =>
            Promise.reject(new Error('502'))
        )
        await expect(read).rejects.toThrow('502')
    })

    test('stops a read when the time is over, not before', async () => {
        const settled = jest.fn()
        const read = within(1000, tooLate, undefined, untilStopped)
        read.catch(settled)
        jest.advanceTimersByTime(999)
        await Promise.resolve()
        expect(settled).not.toHaveBeenCalled()
        jest.advanceTimersByTime(1)
        await expect(read).rejects.toThrow('too late')
    })

    test.each([[1000], [Infinity]])(
        'of %d ms hands the signal of the caller on',
        async (ms) => {
            const controller = new AbortController()
            const read = within(ms, tooLate, controller.signal, untilStopped)
            controller.abort()
            await expect(read).rejects.toThrow('stopped')
        }
    )

    test('does not begin anything where the signal is given already', async () => {
        const read = within(9, tooLate, AbortSignal.abort(), untilStopped)
        await expect(read).rejects.toThrow('stopped')
    })

    test.each([[Infinity], [2 ** 31]])(
        'of %d ms does not go off at once',
        async (ms) => {
            const controller = new AbortController()
            const read = within(ms, tooLate, controller.signal, untilStopped)
            jest.advanceTimersByTime(1_000_000)
            controller.abort()
            await expect(read).rejects.toThrow('stopped')
        }
    )
})
