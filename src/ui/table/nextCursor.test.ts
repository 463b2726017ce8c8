import { nextCursor } from './nextCursor'

describe('nextCursor', () => {
    test.each([
        ['ArrowDown', -1, 0],
        ['ArrowDown', 4, 5],
        ['ArrowDown', 99, 99],
        ['ArrowUp', 4, 3],
        ['ArrowUp', 0, 0],
        ['PageDown', 0, 9],
        ['PageDown', 95, 99],
        ['PageUp', 50, 41],
        ['Home', 50, 0],
        ['End', 50, 99],
        ['a', 50, undefined],
        ['toString', 50, undefined],
    ])('%s at %i goes to %s', (key, cursor, expected) => {
        expect(nextCursor(key, cursor, 100, 10)).toBe(expected)
    })

    it('goes nowhere without rows', () => {
        expect(nextCursor('End', -1, 0, 10)).toBeUndefined()
    })
})
