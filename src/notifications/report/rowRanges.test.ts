import { rowRanges } from './rowRanges'

describe('rowRanges', () => {
    it.each([
        [[], ''],
        [[0], '1'],
        [[17], '18'],
        [[10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 40, 41], '11–20, 41, 42'],
        [[5, 3, 4, 4], '4–6'],
        [[0, 2, 4], '1, 3, 5'],
    ])('%j → %s', (indexes, text) => {
        expect(rowRanges(indexes)).toBe(text)
    })
})
