import { act, renderHook } from '@testing-library/react'
import { useFirstScreen } from './useFirstScreen'

beforeEach(() => jest.useFakeTimers('modern'))
afterEach(() => jest.useRealTimers())

const rows = (count: number) => Array.from({ length: count }, (_, row) => row)
const paint = () => act(() => void jest.advanceTimersByTime(1))
const paintAll = () => {
    for (let slice = 0; slice < 14; slice += 1) {
        paint()
    }
}
const shownAfter = (first: number) =>
    renderHook(({ count }) => useFirstScreen(rows(count)), {
        initialProps: { count: first },
    })

describe('a long feed', () => {
    it('has its last screen first, and all of it a little later', () => {
        const { result } = shownAfter(500)
        expect(result.current.rows).toEqual(rows(500).slice(-20))
        paint()
        expect(result.current.rows).toEqual(rows(500).slice(-60))
        paintAll()
        expect(result.current.rows).toEqual(rows(500))
        expect(result.current.earlier).toBe(0)
    })

    it('draws what is before its last 500 rows when asked, to the very first', () => {
        const { result } = shownAfter(1200)
        paintAll()
        expect(result.current.rows).toEqual(rows(1200).slice(-500))
        expect(result.current).toMatchObject({ earlier: 700, nextEarlier: 500 })
        act(() => result.current.showEarlier())
        paintAll()
        expect(result.current.rows).toEqual(rows(1200).slice(-1000))
        expect(result.current).toMatchObject({ earlier: 200, nextEarlier: 200 })
        act(() => result.current.showEarlier())
        paintAll()
        expect(result.current.rows).toEqual(rows(1200))
        expect(result.current.earlier).toBe(0)
    })

    it('keeps the rows that are there when further ones come', () => {
        const { result, rerender } = shownAfter(1200)
        paintAll()
        rerender({ count: 1300 })
        expect(result.current.rows).toEqual(rows(1300).slice(700))
    })
})

it('keeps the rows of a short feed when further ones come', () => {
    const { result, rerender } = shownAfter(20)
    paint()
    rerender({ count: 21 })
    expect(result.current.rows).toEqual(rows(21))
})
