import type { CheckState } from '../../checkState'
import { openOutcome, type CheckView } from '../../checkView'

/** Open issues as far as they are known; none at all where a check has failed. */
export function issueCount(view: CheckView): number | undefined {
    const outcome = openOutcome(view)
    switch (outcome?.kind) {
        case 'issues':
            return outcome.count
        case 'passed':
            return 0
        default:
            return undefined
    }
}

type Finding = CheckState['kind']

const byUrgency: readonly Finding[] = ['failed', 'issues', 'didNotRun']

/**
 * How soon a check is to be looked at among those of its severity, the soonest
 * first: it has failed, found issues, was left out, is not known, has nothing
 * but accepted issues, has passed.
 */
export function urgencyRank(view: CheckView): number {
    const outcome = openOutcome(view)
    if (outcome?.kind === 'issues' && outcome.count === 0) {
        return byUrgency.length + 1
    }
    const finding = outcome?.kind ?? view.state.kind
    const rank = byUrgency.indexOf(finding)
    if (rank >= 0) {
        return rank
    }
    return byUrgency.length + (finding === 'passed' ? 2 : 0)
}
