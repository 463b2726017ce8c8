import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import { isUid } from '../../../dhis2/models/uid'
import { passesFacets } from './issueFacets'
import type { IssueSet, ListedCheck } from './issueSet'
import type { ChosenFacets, IssueColumn } from '../query/issuesQuery'

interface UsedTexts {
    readonly id: boolean
    /** Whether there is an id that is no UID. */
    readonly otherId: boolean
    readonly comment: boolean
    readonly refs: boolean
}

/** A list of issues never changes, so it is looked through once. */
const usedTexts = new WeakMap<readonly DataIntegrityIssue[], UsedTexts>()

function textsOf(issues: readonly DataIntegrityIssue[]): UsedTexts {
    const known = usedTexts.get(issues)
    if (known !== undefined) {
        return known
    }
    const used = {
        id: issues.some(({ id }) => Boolean(id)),
        otherId: issues.some(({ id }) => Boolean(id) && !isUid(id)),
        comment: issues.some(({ comment }) => Boolean(comment)),
        refs: issues.some(({ refs }) => refs !== undefined && refs.length > 0),
    }
    usedTexts.set(issues, used)
    return used
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
            return textsOf(issues).id
        case 'comment':
            return textsOf(issues).comment
        case 'refs':
            return textsOf(issues).refs
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
    return !shownOf(set, chosen).some(({ issues }) => textsOf(issues).otherId)
}
