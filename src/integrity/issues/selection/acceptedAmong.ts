import type { SetCoverage } from '../rows/setCoverage'
import type { IssueSelection } from './issueSelection'

/** How many of the selected rows are accepted. */
export function acceptedAmong(
    { marks: selected, count }: IssueSelection,
    { marks, total }: SetCoverage
): number {
    if (count === 0 || total === 0) {
        return 0
    }
    let accepted = 0
    for (let row = 0; row < marks.length; row += 1) {
        accepted += (selected[row] ?? 0) & (marks[row] ?? 0)
    }
    return accepted
}
