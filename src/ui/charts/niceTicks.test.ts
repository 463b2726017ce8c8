import { niceTicks } from './niceTicks'

test.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [5, [0, 2, 4, 6]],
    [100, [0, 50, 100]],
    [101, [0, 50, 100, 150]],
    [5_849, [0, 2_000, 4_000, 6_000]],
    [Number.NaN, [0, 1]],
])('up to %s: %j', (most, ticks) => {
    expect(niceTicks(most)).toEqual(ticks)
})

it('never has more than six lines and always reaches the top', () => {
    for (let most = 1; most < 3_000; most += 7) {
        const ticks = niceTicks(most)
        expect(ticks.length).toBeLessThanOrEqual(6)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most)
    }
})
