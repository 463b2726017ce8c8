import type { AcceptedIssues } from '../../acceptance/covered/checkCoverage'
import type { RunCheck } from '../load/loadPlan'
import type { IssueSet } from '../rows/issueSet'
import type { HoldingAcceptances, SetCoverage } from '../rows/setCoverage'

/** Accepted issues of one check that it no longer finds. */
export interface SolvedCheck {
    readonly checkName: string
    readonly solved: readonly AcceptedIssues[]
}

/**
 * Accepted issues that are no longer found: of lists that were read whole, and
 * of checks that have passed. Nothing is said of a check that failed, has not
 * run or is not listed.
 *
 * @param named checks that alone are looked at; all if there are none
 */
export function solvedInSet(
    set: IssueSet,
    coverage: SetCoverage,
    checks: readonly RunCheck[],
    holding: HoldingAcceptances,
    named: readonly string[]
): readonly SolvedCheck[] {
    const listed = set.checks.map(({ check, unreadableCount = 0 }, index) => ({
        checkName: check.name,
        solved:
            unreadableCount > 0 ? [] : (coverage.checks[index]?.solved ?? []),
    }))
    const names = new Set(listed.map(({ checkName }) => checkName))
    const passed = checks.flatMap(({ check: { name }, outcome }) =>
        outcome?.kind === 'passed' && !names.has(name)
            ? [
                  {
                      checkName: name,
                      solved: (holding.get(name) ?? []).flatMap((acceptance) =>
                          acceptance.issues === undefined
                              ? []
                              : [{ acceptance, issues: acceptance.issues }]
                      ),
                  },
              ]
            : []
    )
    return [...listed, ...passed].filter(
        ({ checkName, solved }) =>
            solved.length > 0 &&
            (named.length === 0 || named.includes(checkName))
    )
}
