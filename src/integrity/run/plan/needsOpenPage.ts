import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import { newRun, type KnownCulprits } from '../job/newRun'
import type { RunPlan } from './runPlan'

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
        newRun(plan, definitions, culprits, 0).steps.length > 1
    )
}
