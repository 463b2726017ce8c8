import type { CountedCheck } from './issueFacets'
import type { IssueSet } from './issueSet'
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

/**
 * How many issues there are: those loaded, and those of other checks as the
 * server has counted them.
 *
 * @param named checks that alone are looked at; all of them if there are none
 */
export function issueTotal(
    { checks: loaded, rowCount }: IssueSet,
    checks: readonly RunCheck[],
    named: readonly string[]
): number {
    const counted = new Set(loaded.map(({ check }) => check.name))
    return checks.reduce(
        (sum, { check, outcome }) =>
            outcome?.kind === 'issues' &&
            !counted.has(check.name) &&
            (named.length === 0 || named.includes(check.name))
                ? sum + outcome.count
                : sum,
        rowCount
    )
}
