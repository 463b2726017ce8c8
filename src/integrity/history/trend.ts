import type { ReadableRun } from './readableRuns'
import type { SeverityTotals } from './totals'

/** What was known at a moment; a run of another scope is a gap. */
export interface TrendPoint {
    /** Milliseconds since 1970. */
    readonly at: number
    /** The saved run; missing for what is on the screen and not saved. */
    readonly run: ReadableRun | undefined
    readonly totals: SeverityTotals | undefined
}

/** The scope that a trend is of: that of the newest run of more than a choice. */
const trendScope = (runs: readonly ReadableRun[]): string | undefined =>
    runs.find(({ run }) => run.scope.kind !== 'selected')?.run.scope.kind

/**
 * Issues by severity over time, oldest first. Runs of another scope, and those
 * that were cut off, have counted something else: they are gaps.
 *
 * @param runs newest first
 * @param totalsOf what is counted of a run; missing: all that it found
 */
export function trendPoints(
    runs: readonly ReadableRun[],
    from: number,
    totalsOf: (run: ReadableRun) => SeverityTotals = ({ run }) => run.totals
): readonly TrendPoint[] {
    const scope = trendScope(runs)
    return runs
        .filter(({ startedAt }) => startedAt >= from)
        .map((readable) => {
            const { kind, planned, done } = readable.run.scope
            return {
                at: readable.startedAt,
                run: readable,
                totals:
                    kind === scope && done >= planned
                        ? totalsOf(readable)
                        : undefined,
            }
        })
        .reverse()
}

/** What a run has brought of one check. */
export interface CheckTrendPoint {
    readonly at: number
    /** Issues; missing where the run did not count it. */
    readonly count: number | undefined
    readonly hasFailed: boolean
}

/**
 * The issues of one check over time, oldest first; runs that did not do it are
 * left out, and one in which it failed is a gap with a mark.
 *
 * @param runs newest first
 */
export const checkTrend = (
    runs: readonly ReadableRun[],
    checkName: string
): readonly CheckTrendPoint[] =>
    runs
        .flatMap(({ startedAt, run }) => {
            const count = run.counts[checkName]
            const hasFailed = run.failedChecks?.includes(checkName) ?? false
            return count === undefined && !hasFailed
                ? []
                : [{ at: startedAt, count, hasFailed }]
        })
        .reverse()
