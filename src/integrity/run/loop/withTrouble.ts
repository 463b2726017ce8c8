import { Dhis2Error } from '../../../dhis2/errors'
import type { RunState } from './pollSchedule'

/**
 * A look that failed. What may pass is waited for; after anything else (the
 * session has ended, access was withdrawn) asking again would be in vain until
 * the admin has done something.
 */
export function withTrouble(state: RunState, error: unknown): RunState {
    return {
        ...state,
        trouble: {
            error,
            failures: (state.trouble?.failures ?? 0) + 1,
            isPaused: !(error instanceof Dhis2Error && error.mayPass),
        },
    }
}

/** The server answers again, or is to be asked again. */
export const withoutTrouble = (state: RunState): RunState => ({
    ...state,
    trouble: undefined,
})
