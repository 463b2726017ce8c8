import { issueSet } from '../rows/issueSet'
import {
    carriedOver,
    isRowSelected,
    noSelection,
    selectedAmong,
    withRows,
} from './issueSelection'

const rows = (...list: number[]) => Uint32Array.from(list)
const listed = (name: string, count: number) => ({
    check: { name },
    issues: Array.from({ length: count }, (_, place) => ({ id: `${place}` })),
})

describe('selected issues', () => {
    it('are counted once, and no longer when they are taken out', () => {
        const two = withRows(noSelection(5), rows(1, 3, 3), true)
        expect(two.count).toBe(2)
        const one = withRows(two, rows(0, 1), false)
        expect(one.count).toBe(1)
        expect([0, 1, 2, 3, 4].map((row) => isRowSelected(one, row))).toEqual([
            false,
            false,
            false,
            true,
            false,
        ])
        // What was handed out before stays as it was.
        expect(two.count).toBe(2)
        expect(isRowSelected(two, 1)).toBe(true)
    })

    it('are none of rows that are not there', () => {
        expect(withRows(noSelection(2), rows(7), true).count).toBe(0)
        expect(isRowSelected(noSelection(2), -1)).toBe(false)
    })

    it('are counted among the rows that are shown', () => {
        const selection = withRows(noSelection(5), rows(0, 4), true)
        expect(selectedAmong(selection, rows(4, 3, 2))).toBe(1)
    })

    it('stay with their list when others come before it, and go with it', () => {
        const [a, b, c] = [listed('a', 2), listed('b', 3), listed('c', 2)]
        const before = issueSet([a, b])
        const selection = withRows(noSelection(5), rows(1, 2, 4), true)
        const more = issueSet([c, a, b])
        const carried = carriedOver(selection, before, more)
        expect(carried.count).toBe(3)
        expect([...carried.marks]).toEqual([0, 0, 0, 1, 1, 0, 1])
        const anew = issueSet([listed('a', 2), b])
        const left = carriedOver(selection, before, anew)
        expect([...left.marks]).toEqual([0, 0, 1, 0, 1])
        expect(left.count).toBe(2)
    })
})
