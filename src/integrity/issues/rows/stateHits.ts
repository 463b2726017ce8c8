import type { IssueState } from '../query/issuesQuery'
import type { IssueSet } from './issueSet'
import type { SearchHits } from './searchIssues'
import type { SetCoverage } from './setCoverage'
import type { SetNews } from './setNews'

/** What is known of the rows of a set beside what they are. */
export interface RowStates {
    readonly coverage: SetCoverage
    readonly news: SetNews
}

/** Rows of each check of a set that are in a state, whatever a search finds. */
export const listedInState = (
    { checks }: IssueSet,
    { coverage, news }: RowStates,
    state: IssueState
): readonly number[] =>
    checks.map(({ issues }, index) => {
        const accepted = coverage.counts[index] ?? 0
        switch (state) {
            case 'open':
                return issues.length - accepted
            case 'new':
                return news.counts[index] ?? 0
            case 'accepted':
                return accepted
        }
    })

/** What a search has found among the issues of a state. */
export function stateHits(
    set: IssueSet,
    hits: SearchHits,
    { coverage, news }: RowStates,
    state: IssueState
): SearchHits {
    if (coverage.total === 0 && state === 'open') {
        return hits
    }
    const known = state === 'new' ? news.marks : coverage.marks
    const wanted = state === 'open' ? 0 : 1
    const marks = new Uint8Array(set.rowCount)
    const counts = set.checks.map(() => 0)
    set.checks.forEach((_, index) => {
        const end = set.starts[index + 1] ?? set.rowCount
        let count = 0
        for (let row = set.starts[index] ?? 0; row < end; row += 1) {
            if (
                known[row] === wanted &&
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
