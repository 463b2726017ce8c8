import type { CountedCheck } from '../rows/issueFacets'
import type { IssueSet } from '../rows/issueSet'
import type { IssueView } from '../rows/issueView'
import type { RunCheck } from './loadPlan'

/**
 * The checks that have issues, in the server's order: loaded ones with the
 * number that matches the search, others with what the server has counted,
 * which says nothing of a search. Rows that could not be read count like those
 * that are not loaded.
 *
 * @param isOfState whether what is not listed of a check is in the state that
 *   is shown
 */
export function countedChecks(
    { set, matches }: Pick<IssueView, 'set' | 'matches'>,
    checks: readonly RunCheck[],
    isOfState: (checkName: string) => boolean
): readonly CountedCheck[] {
    const loaded = new Map<string, CountedCheck>(
        set.checks.map(({ check, unreadableCount = 0 }, index) => [
            check.name,
            {
                check,
                listed: matches[index] ?? 0,
                unlisted: isOfState(check.name) ? unreadableCount : 0,
            },
        ])
    )
    const counted = checks.flatMap(({ check, outcome }): CountedCheck[] => {
        const found = loaded.get(check.name)
        loaded.delete(check.name)
        if (found !== undefined) {
            return [found]
        }
        return outcome?.kind === 'issues' && isOfState(check.name)
            ? [{ check, listed: undefined, unlisted: outcome.count }]
            : []
    })
    return [...counted, ...loaded.values()]
}

/** How many issues there are. */
export interface IssueTotals {
    /** Those loaded. */
    readonly listed: number
    /**
     * Those loaded, those that could not be read, and those of other checks as
     * the server counted them.
     */
    readonly counted: number
    /** Whether 0 means that there are none: what has not run is not zero. */
    readonly isKnown: boolean
}

/** @param named checks that alone are looked at; all if there are none */
export function issueTotals(
    { checks: loaded, rowCount }: IssueSet,
    checks: readonly RunCheck[],
    named: readonly string[]
): IssueTotals {
    const loadedNames = new Set(loaded.map(({ check }) => check.name))
    const others = checks.filter(
        ({ check }) =>
            !loadedNames.has(check.name) &&
            (named.length === 0 || named.includes(check.name))
    )
    // The number of a check is the same on every page: where its count is
    // newer than its list, that speaks here as well.
    const outcomes = new Map(
        checks.map(({ check, outcome }) => [check.name, outcome])
    )
    const counted = [
        ...loaded.map(({ check, issues, unreadableCount = 0 }) => ({
            outcome: outcomes.get(check.name),
            rows: issues.length + unreadableCount,
        })),
        ...others.map(({ outcome }) => ({ outcome, rows: 0 })),
    ].reduce(
        (sum, { outcome, rows }) =>
            sum + (outcome?.kind === 'issues' ? outcome.count : rows),
        0
    )
    const isAllThere =
        named.length === 0
            ? checks.length > 0
            : loaded.length + others.length >= named.length
    return {
        listed: rowCount,
        counted,
        isKnown:
            counted > 0 ||
            (isAllThere &&
                others.every(({ outcome }) => outcome?.kind === 'passed')),
    }
}
