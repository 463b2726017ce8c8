import type { IntegrityKind } from '../../../dhis2/integrity/maintenance'
import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { RunStep } from '../run'
import type { KnownCulprits } from '../runContext'
import type { RunPlan } from '../runPlan'
import { plannedChecks, slowChecks } from './plannedChecks'

export interface StepWish {
    readonly kind: IntegrityKind
    readonly checks: readonly string[]
    /** Whether these are just the checks the server takes without names. */
    readonly isStandard: boolean
    /** Slow checks, in the order in which they are best run. */
    readonly slow: readonly string[]
    readonly isOneByOne: boolean
    /** Checks known to take the later ones of their job down. */
    readonly culprits: ReadonlySet<string>
}

/**
 * The jobs that a wish needs: one for all ordinary checks, then each slow one
 * if they are wanted one by one, and at last, alone, each known culprit.
 */
export function planSteps({
    kind,
    checks,
    isStandard,
    slow,
    isOneByOne,
    culprits,
}: StepWish): RunStep[] {
    const wanted = new Set(checks)
    const alone = checks.filter((name) => culprits.has(name))
    const single = isOneByOne
        ? slow.filter((name) => wanted.has(name) && !culprits.has(name))
        : []
    const apart = new Set([...alone, ...single])
    const together = checks.filter((name) => !apart.has(name))
    const step = (names: readonly string[], isByName: boolean): RunStep => ({
        kind,
        checks: [...names],
        isByName,
        round: 0,
    })
    return [
        ...(together.length > 0
            ? [step(together, !isStandard || apart.size > 0)]
            : []),
        ...[...single, ...alone].map((name) => step([name], true)),
    ]
}

/** What a plan begins with; more steps may follow from what it finds. */
export function firstSteps(
    plan: RunPlan,
    definitions: readonly DataIntegrityCheck[],
    culprits: KnownCulprits
): Pick<StepWish, 'kind' | 'checks'> & { readonly steps: RunStep[] } {
    const checks = plannedChecks(plan, definitions)
    const kind = plan.mode === 'issues' ? 'details' : 'summary'
    const steps = planSteps({
        kind,
        checks,
        isStandard: plan.checks === 'standard',
        slow: slowChecks(definitions),
        isOneByOne: plan.oneByOne === true,
        culprits: culprits[kind],
    })
    return { kind, checks, steps }
}
