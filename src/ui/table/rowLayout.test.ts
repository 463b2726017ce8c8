import * as fc from 'fast-check'
import { rowLayout } from './rowLayout'

const mixed = rowLayout([
    { rowCount: 1, rowPx: 30 },
    { rowCount: 2, rowPx: 50 },
    { rowCount: 0, rowPx: 50 },
    { rowCount: 1, rowPx: 30 },
    { rowCount: 3, rowPx: 40 },
])

describe('the layout of rows', () => {
    it('knows how many rows there are, and how high they are together', () => {
        expect(mixed.rowCount).toBe(7)
        expect(mixed.contentPx).toBe(30 + 100 + 30 + 120)
    })

    test.each([
        [0, 0, 30],
        [1, 30, 50],
        [2, 80, 50],
        [3, 130, 30],
        [4, 160, 40],
        [6, 240, 40],
    ])('has row %i at %i px, %i px high', (row, top, height) => {
        expect(mixed.topOf(row)).toBe(top)
        expect(mixed.heightOf(row)).toBe(height)
    })

    test.each([
        [-5, 0],
        [0, 0],
        [29, 0],
        [30, 1],
        [129, 2],
        [130, 3],
        [239, 5],
        [5000, 6],
    ])('has at %i px row %i', (px, row) => {
        expect(mixed.rowAt(px)).toBe(row)
    })

    it('may have no row', () => {
        const empty = rowLayout([])
        expect(empty.rowCount).toBe(0)
        expect(empty.contentPx).toBe(0)
        expect(empty.rowAt(10)).toBe(0)
    })

    it('finds each row where it stands', () => {
        const stretch = fc.record({
            rowCount: fc.nat(5),
            rowPx: fc.integer({ min: 1, max: 60 }),
        })
        fc.assert(
            fc.property(fc.array(stretch), (stretches) => {
                const layout = rowLayout(stretches)
                let px = 0
                for (let row = 0; row < layout.rowCount; row += 1) {
                    expect(layout.topOf(row)).toBe(px)
                    expect(layout.rowAt(px)).toBe(row)
                    px += layout.heightOf(row)
                    expect(layout.rowAt(px - 1)).toBe(row)
                }
                expect(layout.contentPx).toBe(px)
            })
        )
    })
})
