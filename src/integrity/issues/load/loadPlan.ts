import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { CheckOutcome } from '../../checkState'
import { largeCheckIssues } from '../../largeCheck'
import { passesFacets } from '../rows/issueFacets'
import type { ChosenFacets } from '../query/issuesQuery'

/** A check and what its last run has brought. */
export interface RunCheck {
    readonly check: DataIntegrityCheck
    readonly outcome: CheckOutcome | undefined
}

export interface CheckCount {
    readonly check: DataIntegrityCheck
    /** Missing where the server has not counted them. */
    readonly count: number | undefined
}

export interface LoadPlan {
    /** Checks whose issues to load, in the order in which to do it. */
    readonly wanted: readonly CheckCount[]
    /** So many issues that they are only loaded when asked for. */
    readonly large: readonly CheckCount[]
    /** Counted, but the server has no list of their issues. */
    readonly notListed: readonly CheckCount[]
}

interface LoadPlanSources {
    readonly checks: readonly RunCheck[]
    readonly chosen: ChosenFacets
    /** Names of large checks that are wanted nevertheless. */
    readonly asked: ReadonlySet<string>
    /** Names of checks that the server has lists of; missing: not known. */
    readonly listed: ReadonlySet<string> | undefined
}

/**
 * Which issues to load. Where the address names checks, theirs and no others:
 * at once, whatever their size, and without waiting for any count. Else those
 * of all checks that have some, the chosen ones and the small ones first. A
 * list whose size nobody knows comes last.
 */
export function loadPlan({
    checks,
    chosen,
    asked,
    listed,
}: LoadPlanSources): LoadPlan {
    if (chosen.check.length > 0) {
        return { wanted: namedChecks(checks, chosen), large: [], notListed: [] }
    }
    const counted = checks.flatMap(({ check, outcome }) =>
        outcome?.kind === 'issues' ? [{ check, count: outcome.count }] : []
    )
    const uncounted = checks.flatMap(({ check, outcome }) =>
        outcome === undefined && listed?.has(check.name)
            ? [{ check, count: undefined }]
            : []
    )
    const isHeld = ({ check }: CheckCount) => listed?.has(check.name) ?? true
    const isLarge = ({ check, count = 0 }: CheckCount) =>
        count > largeCheckIssues && !asked.has(check.name)
    const isLate = ({ check }: CheckCount) =>
        Number(!passesFacets(check, chosen))
    return {
        wanted: [
            ...counted.filter((one) => isHeld(one) && !isLarge(one)),
            ...uncounted,
        ].sort(
            (left, right) =>
                isLate(left) - isLate(right) ||
                Number(left.count === undefined) -
                    Number(right.count === undefined) ||
                (left.count ?? 0) - (right.count ?? 0)
        ),
        large: counted.filter((one) => isHeld(one) && isLarge(one)),
        notListed: counted.filter((one) => !isHeld(one)),
    }
}

function namedChecks(
    checks: readonly RunCheck[],
    chosen: ChosenFacets
): CheckCount[] {
    return [...new Set(chosen.check)].map((name) => {
        const known = checks.find(({ check }) => check.name === name)
        return {
            check: known?.check ?? { name },
            count: countOf(known?.outcome),
        }
    })
}

/** A failed check has no count: nobody knows its issues. */
function countOf(outcome: CheckOutcome | undefined): number | undefined {
    switch (outcome?.kind) {
        case 'issues':
            return outcome.count
        case 'passed':
            return 0
        default:
            return undefined
    }
}
