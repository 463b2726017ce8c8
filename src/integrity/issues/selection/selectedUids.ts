import { isUid } from '../../../dhis2/models/uid'
import { issueRow, type IssueSet } from '../rows/issueSet'
import { isRowSelected, type IssueSelection } from './issueSelection'

/** The UIDs of the selected issues, each once, and how many have none. */
export function selectedUids(
    set: IssueSet,
    selection: IssueSelection
): { readonly uids: readonly string[]; readonly without: number } {
    const uids = new Set<string>()
    let without = 0
    for (let row = 0; row < set.rowCount; row += 1) {
        if (isRowSelected(selection, row)) {
            const id = issueRow(set, row)?.issue.id
            if (id !== undefined && isUid(id)) {
                uids.add(id)
            } else {
                without += 1
            }
        }
    }
    return { uids: [...uids], without }
}
