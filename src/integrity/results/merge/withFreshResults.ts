import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import type { DataIntegrityResult } from '../../../dhis2/models/dataIntegrityResult'
import { withNewCount, withNewList } from './joinedResult'

type EpochOf = (serverTime: string | undefined) => number | undefined

/**
 * A report with newer results in place of what it had of the same checks. The
 * later end of a check wins: answers can overtake each other on their way.
 */
export function withFreshResults(
    held: DataIntegrityReport,
    fresh: DataIntegrityReport,
    epochOf: EpochOf
): DataIntegrityReport {
    const endOf = (report: DataIntegrityReport, name: string) =>
        epochOf(report.results[name]?.finishedTime)
    const isOvertaken = (name: string) =>
        (endOf(held, name) ?? -Infinity) > (endOf(fresh, name) ?? Infinity)
    const newer = Object.entries(fresh.results).filter(
        ([name]) => !isOvertaken(name)
    )
    const renewed = new Set<string | undefined>([
        ...newer.map(([name]) => name),
        ...fresh.unreadable.map(({ checkName }) => checkName),
    ])
    const kept = Object.entries(held.results).filter(
        ([name]) => !renewed.has(name)
    )
    return {
        results: Object.fromEntries([
            ...kept,
            ...newer.map(
                ([name, result]) =>
                    [name, joined(held.results[name], result)] as const
            ),
        ]),
        unreadable: [
            ...held.unreadable.filter(
                ({ checkName }) => !renewed.has(checkName)
            ),
            ...fresh.unreadable,
        ],
    }
}

/**
 * A count says nothing of the rows, a list nothing of the share: what the
 * fresh one lacks stays as it was known.
 */
const joined = (
    held: DataIntegrityResult | undefined,
    fresh: DataIntegrityResult
): DataIntegrityResult =>
    fresh.count === undefined
        ? withNewList(held, fresh)
        : withNewCount(held, fresh)

/**
 * Definitions with the average times that fresh results tell: the server knows
 * them only once a check has run, and definitions are loaded before.
 */
export function withFreshAverages(
    definitions: readonly DataIntegrityCheck[],
    fresh: DataIntegrityReport
): readonly DataIntegrityCheck[] {
    return definitions.map((check) => {
        const averageMs = fresh.results[check.name]?.averageExecutionTime
        return averageMs === undefined ||
            averageMs === check.averageExecutionTime
            ? check
            : { ...check, averageExecutionTime: averageMs }
    })
}
