import type { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import { DataIntegrityResult } from '../../../dhis2/models/dataIntegrityResult'

/** Only the number of rows is needed here; the rows would hold megabytes. */
export function withoutIssues(
    report: DataIntegrityReport
): DataIntegrityReport {
    const results = Object.fromEntries(
        Object.entries(report.results).map(([checkName, result]) => {
            const { issues: _, ...head } = result
            const listedCount =
                result.error === undefined
                    ? DataIntegrityResult.listedIssues(result)
                    : undefined
            return [checkName, { ...head, listedCount, unreadableIssues: [] }]
        })
    )
    return { results, unreadable: report.unreadable }
}
