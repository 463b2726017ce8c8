import * as fc from 'fast-check'
import { afterScroll, positionAt, tallestPx, topShowing } from './virtualScroll'

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
        [0, 340, 0],
        [20, 340, 414],
        [30, 340, 754],
        [10, 340, 340],
    ])('shows row %i from %i by %i', (row, from, expected) => {
        expect(topShowing(row, 34, from, 300)).toBe(expected)
    })
})
