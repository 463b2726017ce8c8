import type { CountedCheck } from './issueFacets'
import type { IssueView } from './issueView'
import type { RunCheck } from './loadPlan'

/**
 * The checks that have issues, each with the number that matches the search:
 * for loaded ones as found, for others as the server has counted them, which
 * says nothing of a search.
 */
export function countedChecks(
    { set, matches }: IssueView,
    checks: readonly RunCheck[],
    isSearch: boolean
): readonly CountedCheck[] {
    const loaded = new Set(set.checks.map(({ check }) => check.name))
    return [
        ...set.checks.map(({ check }, index) => ({
            check,
            count: matches[index] ?? 0,
        })),
        ...checks.flatMap(({ check, outcome }) =>
            outcome?.kind === 'issues' && !loaded.has(check.name)
                ? [{ check, count: isSearch ? undefined : outcome.count }]
                : []
        ),
    ]
}
