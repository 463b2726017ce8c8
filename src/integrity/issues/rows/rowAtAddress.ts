import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import type { RowAddress } from '../query/rowAddress'
import { issueRow, rowOf, type IssueSet } from './issueSet'

/** A short print of an issue: FNV-1a of its UID, name and comment. */
export function issuePrint({ id, name, comment }: DataIntegrityIssue): string {
    const text = [id ?? '', name ?? '', comment ?? ''].join('\n')
    let hash = 0x811c9dc5
    for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
    }
    return (hash >>> 0).toString(36)
}

export function addressOfRow(
    set: IssueSet,
    row: number
): RowAddress | undefined {
    const found = issueRow(set, row)
    return (
        found && {
            checkName: found.check.name,
            issueIndex: found.issueIndex,
            print: issuePrint(found.issue),
        }
    )
}

/**
 * The row that an address means; -1 when there is none. In a list that has
 * changed the issue is looked for by its print, the nearest place first.
 */
export function rowAtAddress(set: IssueSet, address: RowAddress): number {
    const { checkName, issueIndex, print } = address
    const issues =
        set.checks.find(({ check }) => check.name === checkName)?.issues ?? []
    const isIt = (index: number) => {
        const issue = issues[index]
        return issue !== undefined && issuePrint(issue) === print
    }
    const last = Math.max(issueIndex, issues.length - 1)
    for (let away = 0; away <= last; away += 1) {
        if (isIt(issueIndex - away)) {
            return rowOf(set, checkName, issueIndex - away)
        }
        if (isIt(issueIndex + away)) {
            return rowOf(set, checkName, issueIndex + away)
        }
    }
    return -1
}
