import { serverClock } from './serverClock'

const receivedAt = Date.UTC(2026, 10, 23, 12, 0, 0)

describe('serverClock', () => {
    beforeEach(() => jest.useFakeTimers().setSystemTime(receivedAt))
    afterEach(() => jest.useRealTimers())

    test('goes with the server where the browser is wrong', () => {
        const clock = serverClock(
            {
                serverDate: '2026-11-23T16:00:00.000',
                serverTimeZoneId: 'Africa/Kampala',
            },
            receivedAt
        )
        expect(clock.timeZoneId).toBe('Africa/Kampala')
        expect(new Date(clock.now()).toISOString()).toBe(
            '2026-11-23T13:00:00.000Z'
        )
        jest.setSystemTime(receivedAt + 5000)
        expect(new Date(clock.now()).toISOString()).toBe(
            '2026-11-23T13:00:05.000Z'
        )
        expect(clock.epochOf('2026-11-23T15:30:00')).toBe(
            Date.UTC(2026, 10, 23, 12, 30)
        )
        expect(clock.epochOf(undefined)).toBeUndefined()
    })

    test.each([
        [undefined],
        [{}],
        [{ serverDate: 'soon', serverTimeZoneId: 'UTC' }],
    ])('is the clock of the browser where the server says %j', (info) => {
        const clock = serverClock(info, receivedAt)
        expect(clock.now()).toBe(receivedAt)
        expect(clock.timeZoneId).toBe('UTC')
    })
})
