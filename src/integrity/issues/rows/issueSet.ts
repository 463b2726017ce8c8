import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import { lastUpTo } from '../../../ui/table/lastUpTo'

/** A check whose issues have been loaded. */
export interface ListedCheck {
    readonly check: DataIntegrityCheck
    /** As they came: no row is copied, there can be a million of them. */
    readonly issues: readonly DataIntegrityIssue[]
    /** Issues of unknown shape: counted, but not among the rows. */
    readonly unreadableCount?: number | undefined
}

/**
 * All loaded issues. A row is a number: issues are counted through, check by
 * check in the server's order. So a hundred thousand rows in some order are
 * one array of numbers and not a hundred thousand objects.
 */
export interface IssueSet {
    readonly checks: readonly ListedCheck[]
    /** First row of each check, and the number of rows at the end. */
    readonly starts: readonly number[]
    readonly rowCount: number
}

/** Where a row comes from. */
export interface IssueRow {
    readonly check: DataIntegrityCheck
    readonly issue: DataIntegrityIssue
    /** Position in the check's list of issues. */
    readonly issueIndex: number
}

export function issueSet(checks: readonly ListedCheck[]): IssueSet {
    const starts = [0]
    let rowCount = 0
    for (const { issues } of checks) {
        rowCount += issues.length
        starts.push(rowCount)
    }
    return { checks, starts, rowCount }
}

/** Position of the row's check among the checks of the set. */
export function checkIndexOf({ starts }: IssueSet, row: number): number {
    return lastUpTo(starts, row)
}

export function issueRow(set: IssueSet, row: number): IssueRow | undefined {
    const checkIndex = checkIndexOf(set, row)
    const listed = set.checks[checkIndex]
    const issueIndex = row - (set.starts[checkIndex] ?? 0)
    const issue = listed?.issues[issueIndex]
    return listed && issue && { check: listed.check, issue, issueIndex }
}

/** Rows of a check, readable or not; undefined where its list is not loaded. */
export function rowsOfCheck(
    { checks }: IssueSet,
    checkName: string
): number | undefined {
    const listed = checks.find(({ check }) => check.name === checkName)
    return listed && listed.issues.length + (listed.unreadableCount ?? 0)
}

/** The row of an issue; -1 when its check is not loaded or has no such issue. */
export function rowOf(
    set: IssueSet,
    checkName: string,
    issueIndex: number
): number {
    const checkIndex = set.checks.findIndex(
        ({ check }) => check.name === checkName
    )
    const count = set.checks[checkIndex]?.issues.length ?? 0
    return issueIndex >= 0 && issueIndex < count
        ? (set.starts[checkIndex] ?? 0) + issueIndex
        : -1
}
