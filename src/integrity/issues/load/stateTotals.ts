import type { IssueState } from '../query/issuesQuery'
import type { IssueSet } from '../rows/issueSet'
import type { HoldingAcceptances, SetCoverage } from '../rows/setCoverage'
import { issueTotals, type IssueTotals } from './countedChecks'
import type { RunCheck } from './loadPlan'

/** Whether all that a check finds is accepted, listed or not. */
export const isWhollyAccepted = (
    holding: HoldingAcceptances | undefined,
    checkName: string
): boolean =>
    holding?.get(checkName)?.some(({ issues }) => issues === undefined) === true

/**
 * How many issues are open and how many accepted. Of those that are counted
 * and not listed, only whole checks are known to be accepted.
 *
 * @param named checks that alone are looked at; all if there are none
 * @param newIssues undefined while that is not known
 */
export function stateTotals(
    set: IssueSet,
    coverage: SetCoverage,
    checks: readonly RunCheck[],
    named: readonly string[],
    holding: HoldingAcceptances | undefined,
    newIssues: number | undefined
): Readonly<Record<IssueState, IssueTotals>> {
    const all = issueTotals(set, checks, named)
    const whole = checks.filter(
        ({ check: { name } }) =>
            isWhollyAccepted(holding, name) &&
            (named.length === 0 || named.includes(name))
    )
    const accepted = whole.reduce((sum, { check: { name }, outcome }) => {
        const index = set.checks.findIndex(({ check }) => check.name === name)
        const listed = coverage.counts[index] ?? 0
        return outcome?.kind === 'issues'
            ? sum + Math.max(0, outcome.count - listed)
            : sum
    }, coverage.total)
    return {
        open: {
            ...all,
            listed: all.listed - coverage.total,
            counted: Math.max(0, all.counted - accepted),
        },
        new: {
            listed: newIssues ?? 0,
            counted: newIssues ?? 0,
            isKnown: newIssues !== undefined,
        },
        accepted: { ...all, listed: coverage.total, counted: accepted },
    }
}
