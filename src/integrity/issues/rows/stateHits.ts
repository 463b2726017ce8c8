import type { IssueState } from '../query/issuesQuery'
import type { IssueSet } from './issueSet'
import type { SearchHits } from './searchIssues'
import type { SetCoverage } from './setCoverage'

/** Rows of each check of a set that are in a state, whatever a search finds. */
export const listedInState = (
    { checks }: IssueSet,
    { counts }: SetCoverage,
    state: IssueState
): readonly number[] =>
    checks.map(({ issues }, index) => {
        const accepted = counts[index] ?? 0
        return state === 'accepted' ? accepted : issues.length - accepted
    })

/** What a search has found among the issues of a state. */
export function stateHits(
    set: IssueSet,
    hits: SearchHits,
    coverage: SetCoverage,
    state: IssueState
): SearchHits {
    if (coverage.total === 0 && state === 'open') {
        return hits
    }
    const wanted = state === 'accepted' ? 1 : 0
    const marks = new Uint8Array(set.rowCount)
    const counts = set.checks.map(() => 0)
    set.checks.forEach((_, index) => {
        const end = set.starts[index + 1] ?? set.rowCount
        let count = 0
        for (let row = set.starts[index] ?? 0; row < end; row += 1) {
            if (
                coverage.marks[row] === wanted &&
                (hits.marks === undefined || hits.marks[row] === 1)
            ) {
                marks[row] = 1
                count += 1
            }
        }
        counts[index] = count
    })
    return { marks, counts }
}
