import { useShortcuts } from '../../ui/controls/useShortcuts'
import type { Accepting } from './accepted/useAccepting'
import type { IssueState } from './query/issuesQuery'
import type { IssueView } from './rows/issueView'
import { isRowSelected } from './selection/issueSelection'
import type { SelectedRows } from './selection/useIssueSelection'
import type { TableLines } from './useIssueLines'

/**
 * A accepts what is selected, or else the issue or the whole check under the
 * cursor; of what is accepted, it takes that back.
 */
export function useAcceptKey(
    accepting: Accepting,
    state: IssueState,
    { rows }: IssueView,
    { lines, cursor }: TableLines,
    { selection }: SelectedRows
): void {
    const act = () => {
        const change =
            state === 'open' ? accepting.acceptRows : accepting.takeBackRows
        const place = lines.placeAt(cursor)
        const group = cursor < 0 ? undefined : lines.groupAt(cursor)
        if (selection.count > 0) {
            change((row) => isRowSelected(selection, row))
        } else if (place >= 0) {
            change((row) => row === rows[place])
        } else if (group !== undefined && state === 'open') {
            accepting.acceptCheck(group.check)
        }
    }
    useShortcuts({ a: act })
}
