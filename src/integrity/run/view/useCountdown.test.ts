import { renderHook } from '@testing-library/react'
import { useCountdown } from './useCountdown'

it('counts down until the estimate changes, and not below nothing', () => {
    const { result, rerender } = renderHook(
        ({ estimateMs, now }) => useCountdown(estimateMs, now),
        { initialProps: { estimateMs: 20_000, now: 100_000 } }
    )
    const after = (estimateMs: number, now: number) => {
        rerender({ estimateMs, now })
        return result.current
    }
    expect(result.current).toBe(20_000)
    expect(after(20_000, 108_000)).toBe(12_000)
    expect(after(9_000, 109_000)).toBe(9_000)
    expect(after(9_000, 130_000)).toBe(0)
})
