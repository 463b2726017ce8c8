import { stripHours } from './stripHours'

const local = (hour: number, minute = 0) =>
    new Date(2026, 10, 23, hour, minute).getTime()

describe('stripHours', () => {
    it('are every third hour of the day, where their words have room', () => {
        const hours = stripHours(local(16, 30))
        expect(
            hours.map(({ epochMs }) => new Date(epochMs).getHours())
        ).toEqual([18, 21, 0, 3, 6, 9, 12])
        expect(hours.at(-1)).toEqual({
            epochMs: local(12),
            at: 1 - 4.5 / 24,
        })
    })

    it('leave out what is about now', () => {
        const last = stripHours(local(16)).at(-1)
        expect(last?.epochMs).toBe(local(12))
    })
})
