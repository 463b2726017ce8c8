import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import { isUid } from '../../../dhis2/models/uid'
import { passesFacets } from './issueFacets'
import type { IssueSet, ListedCheck } from './issueSet'
import type { ChosenFacets, IssueColumn } from '../query/issuesQuery'

/** What is asked of a list of issues, each of which can take its whole length. */
const questions = {
    id: ({ id }: DataIntegrityIssue) => Boolean(id),
    /** An id that is no UID. */
    otherId: ({ id }: DataIntegrityIssue) => Boolean(id) && !isUid(id),
    comment: ({ comment }: DataIntegrityIssue) => Boolean(comment),
    refs: ({ refs }: DataIntegrityIssue) =>
        refs !== undefined && refs.length > 0,
}
type Question = keyof typeof questions

/** A list of issues never changes, so it is looked through once a question. */
const answers = new WeakMap<
    readonly DataIntegrityIssue[],
    Partial<Record<Question, boolean>>
>()

function hasAny(
    question: Question,
    issues: readonly DataIntegrityIssue[]
): boolean {
    const known = answers.get(issues) ?? {}
    const answer = known[question] ?? issues.some(questions[question])
    answers.set(issues, { ...known, [question]: answer })
    return answer
}

function isUsed(column: IssueColumn, { check, issues }: ListedCheck): boolean {
    switch (column) {
        case 'type':
            return Boolean(check.issuesIdType)
        case 'section':
            return Boolean(check.section)
        case 'severity':
            return check.severity !== undefined
        case 'id':
        case 'comment':
        case 'refs':
            return hasAny(column, issues)
        default:
            return true
    }
}

const shownOf = ({ checks }: IssueSet, chosen: ChosenFacets) =>
    checks.filter(({ check }) => passesFacets(check, chosen))

/** The columns in which a chosen check has a value: empty ones take room. */
export function usedColumns(
    set: IssueSet,
    chosen: ChosenFacets,
    columns: readonly IssueColumn[]
): readonly IssueColumn[] {
    const shown = shownOf(set, chosen)
    return columns.filter((column) =>
        shown.some((listed) => isUsed(column, listed))
    )
}

/** Whether each id of a chosen check is a UID: it can be any text. */
export function areUids(set: IssueSet, chosen: ChosenFacets): boolean {
    return !shownOf(set, chosen).some(({ issues }) => hasAny('otherId', issues))
}
