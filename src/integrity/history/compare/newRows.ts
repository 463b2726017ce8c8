import {
    orderedIdentities,
    type IdentityColumns,
} from '../../../dhis2/store/identityColumns'
import type { IdentifiedIssue } from '../../../dhis2/store/issueIdentity'
import type { Sliced } from '../../../dhis2/slicing/sliced'
import { changeAt, compareIssues } from './compareIssues'

/**
 * Which issues of a check an earlier run did not have, by the identity of
 * history.
 *
 * @returns by place in the list: 1 where it is new
 */
export function* newRows(
    issues: readonly IdentifiedIssue[],
    before: IdentityColumns
): Sliced<Uint8Array> {
    const marks = new Uint8Array(issues.length)
    if (before.keys.length === 0) {
        return marks.fill(1)
    }
    const { columns, order } = yield* orderedIdentities(issues)
    const { later } = yield* compareIssues(before, columns)
    order.forEach((row, place) => {
        marks[row] = changeAt(later, place) === 'new' ? 1 : 0
    })
    return marks
}
