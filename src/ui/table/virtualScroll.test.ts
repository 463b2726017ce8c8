import * as fc from 'fast-check'
import { rowLayout } from './rowLayout'
import {
    afterScroll,
    positionAt,
    rowsInSight,
    tallestPx,
    topShowing,
} from './virtualScroll'

const top = { scrollTop: 0, virtualTop: 0 }
const short = { contentPx: 1000, windowPx: 300 }
/** A million rows of 34 px. */
const tall = { contentPx: 34_000_000, windowPx: 600 }
const tallEnd = tall.contentPx - tall.windowPx
const realEnd = tallestPx - tall.windowPx

describe('scrolling more rows than a browser can stack', () => {
    it('is plain scrolling as long as they fit', () => {
        expect(afterScroll(top, 250, short)).toEqual({
            scrollTop: 250,
            virtualTop: 250,
        })
        expect(positionAt(250, short)).toEqual({
            scrollTop: 250,
            virtualTop: 250,
        })
    })

    it('moves the rows as far as the wheel does', () => {
        const position = positionAt(10_000_000, tall)
        const next = afterScroll(position, position.scrollTop + 120, tall)
        expect(next.virtualTop).toBe(10_000_120)
    })

    it('reaches the last row at the end of the bar, and the first at its start', () => {
        expect(afterScroll(top, realEnd, tall).virtualTop).toBe(tallEnd)
        const end = positionAt(tallEnd, tall)
        expect(end.scrollTop).toBe(realEnd)
        expect(afterScroll(end, 0, tall).virtualTop).toBe(0)
    })

    it('goes by share when the bar is dragged', () => {
        const { virtualTop } = afterScroll(top, realEnd / 2, tall)
        expect(virtualTop / tallEnd).toBeCloseTo(0.5)
    })

    it('never leaves the rows, whatever is done', () => {
        fc.assert(
            fc.property(
                fc.array(fc.double({ min: 0, max: realEnd, noNaN: true })),
                (scrollTops) => {
                    let position = top
                    for (const scrollTop of scrollTops) {
                        position = afterScroll(position, scrollTop, tall)
                        expect(position.virtualTop).toBeGreaterThanOrEqual(0)
                        expect(position.virtualTop).toBeLessThanOrEqual(tallEnd)
                    }
                }
            )
        )
    })

    test.each([
        [0, 340, 0, 0],
        [680, 340, 0, 414],
        [1020, 340, 0, 754],
        [340, 340, 0, 340],
        [340, 340, 30, 310],
        [380, 340, 30, 340],
    ])(
        'shows the row at %i px from %i, with %i px covered, by %i',
        (topPx, from, coveredPx, expected) => {
            const row = { topPx, heightPx: 34, coveredPx }
            expect(topShowing(row, from, 300)).toBe(expected)
        }
    )
})

describe('the rows that are drawn', () => {
    const layout = rowLayout([
        { rowCount: 100, rowPx: 10 },
        { rowCount: 100, rowPx: 50 },
    ])

    test.each([
        [0, 300, { first: 0, end: 36 }],
        [500, 300, { first: 44, end: 88 }],
        [1000, 300, { first: 96, end: 112 }],
        [1e6, 300, { first: 192, end: 200 }],
    ])('from %i px on, over %i px', (top, windowPx, rows) => {
        expect(rowsInSight(layout, top, windowPx)).toEqual(rows)
    })

    it('are none of none', () => {
        expect(rowsInSight(rowLayout([]), 0, 300)).toEqual({ first: 0, end: 0 })
    })

    it('are those in sight, and few more', () => {
        fc.assert(
            fc.property(
                fc.nat(6000),
                fc.integer({ min: 1, max: 900 }),
                (top, windowPx) => {
                    const { first, end } = rowsInSight(layout, top, windowPx)
                    expect(first).toBeLessThanOrEqual(layout.rowAt(top))
                    expect(end).toBeGreaterThan(layout.rowAt(top + windowPx))
                    expect(layout.rowAt(top) - first).toBeLessThan(8)
                    expect(
                        end - layout.rowAt(top + windowPx)
                    ).toBeLessThanOrEqual(8)
                }
            )
        )
    })
})
