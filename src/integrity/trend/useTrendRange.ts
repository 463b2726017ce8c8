import { useCallback } from 'react'
import { useSearchParams } from 'react-router-dom'
import { parseTrendRange, usualRange, type TrendRange } from './trendRange'

/** How far back the trend reaches, as the address says. */
export function useTrendRange() {
    const [params, setParams] = useSearchParams()
    const changeRange = useCallback(
        (days: TrendRange) =>
            setParams(
                (current) => {
                    const next = new URLSearchParams(current)
                    if (days === usualRange) {
                        next.delete('days')
                    } else {
                        next.set('days', String(days))
                    }
                    return next
                },
                { replace: true }
            ),
        [setParams]
    )
    return { range: parseTrendRange(params.get('days')), changeRange }
}
