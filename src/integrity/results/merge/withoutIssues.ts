import type { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'

/**
 * Only the count is needed here; the rows would hold megabytes. A result that
 * has no list keeps the count that it came with.
 */
export function withoutIssues(
    report: DataIntegrityReport
): DataIntegrityReport {
    const results = Object.fromEntries(
        Object.entries(report.results).map(([checkName, result]) => {
            const { issues, unreadableIssues, ...head } = result
            const listed = issues && issues.length + unreadableIssues.length
            const count =
                result.error === undefined
                    ? (listed ?? result.count)
                    : undefined
            return [checkName, { ...head, count, unreadableIssues: [] }]
        })
    )
    return { results, unreadable: report.unreadable }
}
