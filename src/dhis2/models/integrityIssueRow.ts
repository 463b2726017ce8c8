import type { DataIntegrityReport } from './dataIntegrityReport'
import type { DataIntegrityIssue } from './dataIntegrityIssue'
import type { DataIntegrityResult } from './dataIntegrityResult'
import type { DataIntegritySeverity } from './dataIntegritySeverity'

/** One issue together with the check that found it. Frozen, its issue too. */
export interface IntegrityIssueRow {
    readonly checkName: string
    readonly checkDisplayName: string | undefined
    readonly severity: DataIntegritySeverity | undefined
    readonly issue: DataIntegrityIssue
}

function integrityIssueRow(
    checkName: string,
    result: DataIntegrityResult,
    issue: DataIntegrityIssue
): IntegrityIssueRow {
    if (issue.refs !== undefined) {
        Object.freeze(issue.refs)
    }
    return Object.freeze({
        checkName,
        checkDisplayName: result.displayName,
        severity: result.severity,
        issue: Object.freeze(issue),
    })
}

/** Every readable issue of the report, flat, in the server's order. */
export function* issueRows(
    source: DataIntegrityReport
): Generator<IntegrityIssueRow, void, undefined> {
    for (const [checkName, result] of Object.entries(source.results)) {
        for (const issue of result.issues ?? []) {
            yield integrityIssueRow(checkName, result, issue)
        }
    }
}
