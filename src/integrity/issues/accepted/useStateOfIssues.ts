import { useCallback, useMemo } from 'react'
import { useHoldingAcceptances } from '../../acceptance/useHoldingAcceptances'
import { isWhollyAccepted, stateTotals } from '../load/stateTotals'
import type { RunCheck } from '../load/loadPlan'
import type { IssueState } from '../query/issuesQuery'
import { rowsOfCheck, type IssueSet } from '../rows/issueSet'
import { useCoveredSet } from '../rows/useCoveredSet'
import { useNews } from '../news/useNews'
import { solvedInSet } from './solvedInSet'

/**
 * What of the loaded issues is open and what accepted.
 *
 * @param named checks that alone are looked at; all if there are none
 */
export function useStateOfIssues(
    loaded: IssueSet,
    checks: readonly RunCheck[],
    named: readonly string[],
    state: IssueState
) {
    const found = useMemo(() => {
        const counts = new Map<string, number>()
        for (const { check, outcome } of checks) {
            if (outcome?.kind === 'issues') {
                counts.set(check.name, outcome.count)
            } else if (outcome?.kind === 'passed') {
                counts.set(check.name, 0)
            }
        }
        return counts
    }, [checks])
    const foundOf = useCallback(
        (checkName: string) =>
            found.get(checkName) ?? rowsOfCheck(loaded, checkName),
        [found, loaded]
    )
    const { sorted, stored, error, refetch } = useHoldingAcceptances(foundOf)
    const holding = sorted?.holding
    const covered = useCoveredSet(loaded, holding)
    const { set, coverage, news, ...since } = useNews(covered, state === 'new')
    const isPending = covered.isPending || since.isPending
    const newIssues = since.isKnown ? news.total : undefined
    const totals = useMemo(
        () => stateTotals(set, coverage, checks, named, holding, newIssues),
        [set, coverage, checks, named, holding, newIssues]
    )
    return {
        set,
        coverage,
        news,
        /** With what the new ones are compared. */
        since,
        holding,
        isPending,
        foundOf,
        totals,
        /** Whether what is not listed of a check is in the state. */
        isOfState: useCallback(
            (checkName: string) =>
                state !== 'new' &&
                isWhollyAccepted(holding, checkName) === (state === 'accepted'),
            [holding, state]
        ),
        solved: useMemo(
            () =>
                holding === undefined || isPending
                    ? []
                    : solvedInSet(set, coverage, checks, holding, named),
            [set, coverage, checks, holding, named, isPending]
        ),
        ended: useMemo(
            () =>
                (sorted?.ended ?? []).filter(
                    ({ acceptance: { check } }) =>
                        named.length === 0 || named.includes(check)
                ),
            [sorted, named]
        ),
        stored,
        error,
        refetch,
    }
}

export type StateOfIssues = ReturnType<typeof useStateOfIssues>
