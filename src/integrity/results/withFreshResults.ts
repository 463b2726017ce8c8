import type { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'

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
        results: Object.fromEntries([...kept, ...newer]),
        unreadable: [
            ...held.unreadable.filter(
                ({ checkName }) => !renewed.has(checkName)
            ),
            ...fresh.unreadable,
        ],
    }
}
