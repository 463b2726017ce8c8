import type { SavedCheck } from '../../../dhis2/store/savedRun'
import type { CheckState } from '../../checkState'

/**
 * The state of a check as it was saved, for the mark of all states. A state of
 * a later app, and "issues" without a number, are not known.
 */
export function savedState(
    { state, error }: SavedCheck,
    count: number | undefined
): CheckState {
    switch (state) {
        case 'passed':
        case 'didNotRun':
            return { kind: state }
        case 'issues':
            return count === undefined
                ? { kind: 'unknown' }
                : { kind: 'issues', count }
        case 'failed':
            return { kind: 'failed', reason: 'server', message: error ?? '' }
        default:
            return { kind: 'unknown' }
    }
}
