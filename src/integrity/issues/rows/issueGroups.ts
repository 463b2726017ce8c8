import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import { checkIndexOf } from './issueSet'
import type { IssueView } from './issueView'

/** The shown issues of one check, which stand together. */
export interface IssueGroup {
    readonly check: DataIntegrityCheck
    /** Place of its first row among those shown. */
    readonly firstPlace: number
    /** Rows that are shown. */
    readonly shown: number
    /** Rows that there are of its state. */
    readonly listed: number
}

/**
 * The groups of a view in their order; none of a flat one. It goes from group
 * to group and not from row to row: a check that is shown has all the rows in
 * it that match.
 */
export function issueGroups({
    set,
    rows,
    isGrouped,
    matches,
    listed,
}: IssueView): readonly IssueGroup[] {
    const groups: IssueGroup[] = []
    let place = isGrouped ? 0 : rows.length
    while (place < rows.length) {
        const checkIndex = checkIndexOf(set, rows[place] ?? 0)
        const found = set.checks[checkIndex]
        const shown = matches[checkIndex] ?? 0
        if (found === undefined || shown === 0) {
            throw new Error('A row of a view belongs to a check that matches.')
        }
        groups.push({
            check: found.check,
            firstPlace: place,
            shown,
            listed: listed[checkIndex] ?? 0,
        })
        place += shown
    }
    return groups
}
