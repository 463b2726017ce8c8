import type { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'

/** Counts and lists as merged, without the rows that the counts are of. */
export function withoutRows(report: DataIntegrityReport): DataIntegrityReport {
    const results = Object.fromEntries(
        Object.entries(report.results).map(([checkName, result]) => [
            checkName,
            { ...result, issues: undefined, unreadableIssues: [] },
        ])
    )
    return { results, unreadable: report.unreadable }
}

/** Only the count is needed here; the rows would hold megabytes. */
export function withoutIssues(
    report: DataIntegrityReport
): DataIntegrityReport {
    const results = Object.fromEntries(
        Object.entries(report.results).map(([checkName, result]) => {
            const { issues, unreadableIssues, ...head } = result
            const count =
                result.error === undefined && issues !== undefined
                    ? issues.length + unreadableIssues.length
                    : undefined
            return [checkName, { ...head, count, unreadableIssues: [] }]
        })
    )
    return { results, unreadable: report.unreadable }
}
