import { act, renderHook } from '@testing-library/react'
import { useFirstScreen } from './useFirstScreen'

beforeEach(() => jest.useFakeTimers('modern'))
afterEach(() => jest.useRealTimers())

const rows = (count: number) => Array.from({ length: count }, (_, row) => row)
const paint = () => act(() => void jest.advanceTimersByTime(1))
const shownAfter = (first: number) =>
    renderHook(({ count }) => useFirstScreen(rows(count)), {
        initialProps: { count: first },
    })

describe('a long feed', () => {
    it('has its last screen first, and all of it a little later', () => {
        const { result } = shownAfter(500)
        expect(result.current).toEqual(rows(500).slice(-20))
        paint()
        expect(result.current).toEqual(rows(500).slice(-60))
        for (let slice = 0; slice < 12; slice += 1) {
            paint()
        }
        expect(result.current).toEqual(rows(500))
    })
})

it('keeps the rows that are there when further ones come', () => {
    const { result, rerender } = shownAfter(20)
    paint()
    rerender({ count: 21 })
    expect(result.current).toEqual(rows(21))
})
