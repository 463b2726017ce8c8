import type { SavedCheck, SavedRun } from '../../dhis2/store/savedRun'
import type { CheckOutcome } from '../checkState'
import { checkTitle, knownOutcome, type CheckView } from '../checkView'

/**
 * What is known of the checks at one moment, live or saved: what is compared
 * and what an overview is made of. A check of which nothing is known is not
 * among them.
 */
export type Snapshot = Pick<SavedRun, 'checks' | 'counts'>

/** The moment that is on the screen: what the server holds, or last held. */
export function snapshotOf(
    views: readonly CheckView[],
    epochOf: (serverTime: string | undefined) => number | undefined
): Snapshot {
    const checks: Record<string, SavedCheck> = {}
    const counts: Record<string, number> = {}
    for (const view of views) {
        const outcome =
            view.state.kind === 'didNotRun' ? view.state : knownOutcome(view)
        if (outcome === undefined) {
            continue
        }
        const { check, result } = view
        const startedAt = epochOf(result?.startTime)
        checks[check.name] = {
            state: outcome.kind,
            severity: check.severity,
            section: check.section,
            title: checkTitle(check),
            percentage: result?.percentage,
            durationMs:
                startedAt === undefined || view.finishedAt === undefined
                    ? undefined
                    : view.finishedAt - startedAt,
            error: outcome.kind === 'failed' ? outcome.message : undefined,
        }
        const count = countOf(outcome)
        if (count !== undefined) {
            counts[check.name] = count
        }
    }
    return { checks, counts }
}

/** Issues; what failed or did not run has no number, and not 0. */
function countOf(
    outcome: CheckOutcome | { readonly kind: 'didNotRun' }
): number | undefined {
    switch (outcome.kind) {
        case 'passed':
            return 0
        case 'issues':
            return outcome.count
        case 'failed':
        case 'didNotRun':
            return undefined
    }
}
