import { severityWeight } from '../../dhis2/models/dataIntegritySeverity'
import { knownOutcome, type CheckView } from '../checkView'
import type { Snapshot } from '../history/snapshot'

/** A check that is to be mended, and what it has found. */
export interface CheckToFix {
    readonly view: CheckView
    /** Missing: it failed to run, so nobody knows. */
    readonly count: number | undefined
}

/**
 * The checks that are to be looked at, the worst first: by severity, then those
 * that failed, then those with the most issues. One all of whose issues are
 * accepted is not among them.
 *
 * @param open the numbers without what is accepted
 */
export function checksToFix(
    views: readonly CheckView[],
    open: Pick<Snapshot, 'counts'>
): readonly CheckToFix[] {
    return views
        .flatMap((view): CheckToFix[] => {
            const outcome = knownOutcome(view)
            switch (outcome?.kind) {
                case 'failed':
                    return [{ view, count: undefined }]
                case 'issues': {
                    const count = open.counts[view.check.name] ?? outcome.count
                    return count === 0 ? [] : [{ view, count }]
                }
                default:
                    return []
            }
        })
        .sort(
            (left, right) =>
                severityWeight(right.view.check.severity) -
                    severityWeight(left.view.check.severity) ||
                (right.count ?? Infinity) - (left.count ?? Infinity)
        )
}
