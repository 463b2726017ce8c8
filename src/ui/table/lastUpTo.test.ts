import { lastUpTo } from './lastUpTo'

describe('the last number up to a limit', () => {
    test.each([
        [[], 3, 0],
        [[0, 5, 9], -1, 0],
        [[0, 5, 9], 5, 1],
        [[0, 5, 9], 8, 1],
        [[0, 5, 9], 100, 2],
        [[0, 0, 0, 4], 0, 2],
    ])('in %j up to %i is at %i', (rising, limit, index) => {
        expect(lastUpTo(rising, limit)).toBe(index)
    })
})
