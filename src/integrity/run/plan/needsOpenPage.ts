import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { KnownCulprits } from '../runContext'
import type { RunPlan } from '../runPlan'
import { firstSteps } from './planSteps'

/**
 * Whether the plan needs more than one job. The server carries on with one by
 * itself, but the next is started by the page, and a hidden page asks nothing.
 */
export function needsOpenPage(
    plan: RunPlan,
    definitions: readonly DataIntegrityCheck[],
    culprits: KnownCulprits
): boolean {
    return (
        plan.mode === 'countsThenIssues' ||
        firstSteps(plan, definitions, culprits).steps.length > 1
    )
}
