import {
    groupStep,
    rowLevel,
    stayingHead,
    type GroupStep,
    type RowGroups,
} from './rowGroups'

/** A head, two rows, and a folded head. */
const groups: RowGroups = {
    headOf: (row) => (row < 3 ? 0 : 3),
    isFolded: (head) => head === 3,
    onFold: () => undefined,
}
const fold: GroupStep = { kind: 'fold', isFolded: true }
const unfold: GroupStep = { kind: 'fold', isFolded: false }
const toHead: GroupStep = { kind: 'move', rowIndex: 0 }

describe('a key in a table with groups', () => {
    test.each<[string, number, GroupStep | undefined, GroupStep | undefined]>([
        ['ArrowRight', 3, unfold, fold],
        ['ArrowLeft', 3, fold, unfold],
        ['ArrowLeft', 0, fold, unfold],
        ['Enter', 0, fold, fold],
        ['Enter', 3, unfold, unfold],
        [' ', 3, unfold, unfold],
        ['ArrowLeft', 2, toHead, undefined],
        ['ArrowRight', 2, undefined, toHead],
        ['Enter', 2, undefined, undefined],
        ['ArrowDown', 0, undefined, undefined],
        ['ArrowLeft', -1, undefined, undefined],
    ])('%s on row %i', (key, row, leftToRight, rightToLeft) => {
        expect(groupStep(key, row, groups, false)).toEqual(leftToRight)
        expect(groupStep(key, row, groups, true)).toEqual(rightToLeft)
    })
})

describe('the head that stays in sight', () => {
    test.each([
        [0, 3, -1],
        [1, 3, 0],
        [3, 4, -1],
        [2, 2, -1],
    ])('with the rows from %i to %i is %i', (first, end, head) => {
        expect(stayingHead(groups, first, end)).toBe(head)
        expect(stayingHead(undefined, first, end)).toBe(-1)
    })
})

test('rows and heads say on which level they are, and whether it is unfolded', () => {
    expect(rowLevel(0, undefined)).toBeUndefined()
    expect([0, 1, 3].map((row) => rowLevel(row, groups))).toEqual([
        { 'aria-level': 1, 'aria-expanded': true },
        { 'aria-level': 2 },
        { 'aria-level': 1, 'aria-expanded': false },
    ])
})
