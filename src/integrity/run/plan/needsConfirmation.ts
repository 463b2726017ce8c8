import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import { averagesOf, estimateTime, type TimeEstimate } from './estimateTime'
import { plannedChecks } from './plannedChecks'
import type { RunPlan } from '../runPlan'

/** Known to keep the server busy for longer than anybody waits. */
const longMs = 5 * 60_000

/** What an admin should know before a run begins. */
export interface RunCost {
    readonly checks: number
    readonly slow: number
    readonly time: TimeEstimate
}

export function runCost(
    plan: RunPlan,
    definitions: readonly DataIntegrityCheck[]
): RunCost {
    const names = plannedChecks(plan, definitions)
    const slow = new Set(
        definitions.filter(({ isSlow }) => isSlow).map(({ name }) => name)
    )
    return {
        checks: names.length,
        slow: names.filter((name) => slow.has(name)).length,
        time: estimateTime(names, averagesOf(definitions)),
    }
}

/** Whether the plan is asked about first: all others start at the click. */
export function needsConfirmation({ slow, time }: RunCost): boolean {
    return slow > 0 || time.knownMs > longMs
}
