import { foldText } from '../../../ui/words/foldText'
import type { IdentityColumns } from '../../../dhis2/store/identityColumns'
import {
    changeAt,
    type ComparedIssues,
    type IssueChange,
} from '../../history/compare/compareIssues'
import { isFoundBy, keptIssueAt, type KeptIssue } from '../marks/keptIssues'

/** The issues of one check in both runs, and what became of each. */
export interface ReadCheck {
    readonly before: IdentityColumns
    readonly after: IdentityColumns
    readonly compared: ComparedIssues
}

/** An issue of either run, once. */
export interface ChangedIssue extends KeptIssue {
    readonly change: IssueChange
}

/** What matters most first. */
export const changeOrder: readonly IssueChange[] = [
    'new',
    'solved',
    'updated',
    'persisting',
]

/** Places that have become so; solved issues stand in the earlier run alone. */
function* issuesOf(
    { before, after, compared }: ReadCheck,
    change: IssueChange
): Generator<ChangedIssue, void> {
    const isSolved = change === 'solved'
    const codes = isSolved ? compared.earlier : compared.later
    const columns = isSolved ? before : after
    for (let place = 0; place < codes.length; place += 1) {
        if (changeAt(codes, place) === change) {
            yield { ...keptIssueAt(columns, place), change }
        }
    }
}

/**
 * The issues of a check, those that changed first.
 *
 * @param change one of them alone; undefined: all
 * @param text in the name or the UID
 */
export function changedIssues(
    check: ReadCheck,
    change: IssueChange | undefined,
    text: string
): readonly ChangedIssue[] {
    const wanted = foldText(text.trim())
    const found: ChangedIssue[] = []
    for (const kind of change === undefined ? changeOrder : [change]) {
        for (const issue of issuesOf(check, kind)) {
            if (isFoundBy(issue, wanted)) {
                found.push(issue)
            }
        }
    }
    return found
}
