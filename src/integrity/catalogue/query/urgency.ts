import type { CheckState } from '../../checkState'
import { knownOutcome, type CheckView } from '../../checkView'

/** Issues as far as they are known; none at all where a check has failed. */
export function issueCount(view: CheckView): number | undefined {
    const outcome = knownOutcome(view)
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
 * first: it has failed, found issues, was left out, is not known, has passed.
 */
export function urgencyRank(view: CheckView): number {
    const finding = knownOutcome(view)?.kind ?? view.state.kind
    const rank = byUrgency.indexOf(finding)
    if (rank >= 0) {
        return rank
    }
    return byUrgency.length + (finding === 'passed' ? 1 : 0)
}
