import type { IdentityColumns } from '../../../dhis2/store/identityColumns'
import { idOfKey } from '../../../dhis2/store/issueIdentity'
import { foldText } from '../../../ui/words/foldText'

/** What is kept of an issue. */
export interface KeptIssue {
    readonly id: string | undefined
    /** Undefined where names are not kept, or it has none. */
    readonly name: string | undefined
}

/** The issue at a place. */
export const keptIssueAt = (
    { keys, names }: IdentityColumns,
    place: number
): KeptIssue => ({
    id: idOfKey(keys[place] ?? ''),
    name: names?.[place] || undefined,
})

/** Whether a text, folded as searches are, is in the name or the UID. */
export const isFoundBy = ({ id, name }: KeptIssue, folded: string): boolean =>
    folded === '' || foldText(`${name ?? ''} ${id ?? ''}`).includes(folded)

/** The issues of a check that a text finds. */
export function keptIssues(
    columns: IdentityColumns,
    text: string
): readonly KeptIssue[] {
    const folded = foldText(text.trim())
    return columns.keys
        .map((_, place) => keptIssueAt(columns, place))
        .filter((issue) => isFoundBy(issue, folded))
}
