import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { RunPlan } from '../runPlan'

/** What the server runs when it is given no names. */
export const standardChecks = (
    definitions: readonly DataIntegrityCheck[]
): readonly string[] =>
    definitions.filter(({ isSlow }) => isSlow !== true).map(({ name }) => name)

/** Slow checks, the quickest of them first, those of unknown time last. */
export const slowChecks = (
    definitions: readonly DataIntegrityCheck[]
): readonly string[] =>
    definitions
        .filter(({ isSlow }) => isSlow === true)
        .sort(
            (left, right) =>
                (left.averageExecutionTime ?? Infinity) -
                    (right.averageExecutionTime ?? Infinity) || 0
        )
        .map(({ name }) => name)

/** Names of the checks of a plan, each once. */
export function plannedChecks(
    plan: Pick<RunPlan, 'checks'>,
    definitions: readonly DataIntegrityCheck[]
): readonly string[] {
    return plan.checks === 'standard'
        ? standardChecks(definitions)
        : [...new Set(plan.checks)]
}
