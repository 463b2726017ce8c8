import {
    orderedIdentities,
    type IdentityColumns,
} from '../../../dhis2/store/identityColumns'
import type { IdentifiedIssue } from '../../../dhis2/store/issueIdentity'
import type { Sliced } from '../../../dhis2/slicing/sliced'
import { changeCode, compareIssues } from './compareIssues'

/**
 * What has become of the issues of a check since an earlier run, by the
 * identity of history.
 *
 * @returns by place in the list: persisting, updated or new, for `changeAt`
 */
export function* rowChanges(
    issues: readonly IdentifiedIssue[],
    before: IdentityColumns
): Sliced<Uint8Array> {
    const codes = new Uint8Array(issues.length)
    if (before.keys.length === 0) {
        return codes.fill(changeCode.new)
    }
    const { columns, order } = yield* orderedIdentities(issues)
    const { later } = yield* compareIssues(before, columns)
    order.forEach((row, place) => {
        codes[row] = later[place] ?? changeCode.new
    })
    return codes
}
