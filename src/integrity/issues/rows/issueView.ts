import { passesFacets } from './issueFacets'
import type { IssueSet } from './issueSet'
import type {
    ChosenFacets,
    IssueGrouping,
    IssueState,
} from '../query/issuesQuery'
import type { SearchHits } from './searchIssues'
import type { SetCoverage } from './setCoverage'
import type { SetNews } from './setNews'
import { listedInState, stateHits } from './stateHits'

/** The rows that are shown, in their order. */
export interface IssueView {
    readonly set: IssueSet
    readonly rows: Uint32Array
    /** Whether the rows of each check stand together, as `groupedRows` orders. */
    readonly isGrouped: boolean
    /** Rows that match the search, check by check, whatever the facets. */
    readonly matches: readonly number[]
    /** Rows of the state, check by check, whatever the search. */
    readonly listed: readonly number[]
    /** What of the set is accepted. */
    readonly coverage: SetCoverage
    /** What of it is new; nothing where that is not asked. */
    readonly news: SetNews
    /** Of which issues the rows are. */
    readonly state: IssueState
}

/** What is shown of the issues, whatever their order. */
export interface ViewScope {
    readonly set: IssueSet
    readonly facets: ChosenFacets
    readonly grouping: IssueGrouping
    readonly coverage: SetCoverage
    readonly news: SetNews
    readonly state: IssueState
}

/**
 * Picks out of all rows, in their order, those of a state that a search has
 * found in the checks of the chosen facets.
 */
export function issueView(
    { set, facets, grouping, coverage, news, state }: ViewScope,
    order: Uint32Array,
    allHits: SearchHits
): IssueView {
    const isGrouped = grouping === 'check'
    const scope = { set, isGrouped, coverage, news, state }
    const hits = stateHits(set, allHits, scope, state)
    const listed = listedInState(set, scope, state)
    const isChosen = set.checks.map(({ check }) => passesFacets(check, facets))
    if (hits.marks === undefined && !isChosen.includes(false)) {
        return { ...scope, rows: order, matches: hits.counts, listed }
    }
    const marks = hits.marks?.slice() ?? new Uint8Array(set.rowCount).fill(1)
    let shownRows = 0
    isChosen.forEach((chosen, checkIndex) => {
        if (chosen) {
            shownRows += hits.counts[checkIndex] ?? 0
        } else {
            marks.fill(0, set.starts[checkIndex], set.starts[checkIndex + 1])
        }
    })
    const rows = new Uint32Array(shownRows)
    let place = 0
    for (let index = 0; place < shownRows; index += 1) {
        const row = order[index] ?? 0
        if (marks[row] === 1) {
            rows[place++] = row
        }
    }
    return { ...scope, rows, matches: hits.counts, listed }
}
