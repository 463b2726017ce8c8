import { useMemo } from 'react'
import { readableRuns } from './readableRuns'
import { checkTrend, type CheckTrendPoint } from './trend'
import { useSavedRuns } from '../results/useSavedRuns'

/** What the saved runs have brought of a check, oldest first. */
export type TrendOfCheck = (checkName: string) => readonly CheckTrendPoint[]

/**
 * The trends of all checks, each of which is made once; undefined until there
 * are two runs to speak of.
 */
export function useCheckTrends(): TrendOfCheck | undefined {
    const { data } = useSavedRuns()
    return useMemo(() => {
        const runs = readableRuns(data ?? [])
        if (runs.length < 2) {
            return undefined
        }
        const made = new Map<string, readonly CheckTrendPoint[]>()
        return (checkName) => {
            const points = made.get(checkName) ?? checkTrend(runs, checkName)
            made.set(checkName, points)
            return points
        }
    }, [data])
}
