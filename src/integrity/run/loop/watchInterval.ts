import { Dhis2Error } from '../../../dhis2/errors'

/**
 * Pause before the next look at what others run. After a refusal (the session
 * has ended, access was withdrawn) asking again by itself brings nothing: the
 * next look is when the user comes back to the tab.
 */
export function watchIntervalMs(
    error: unknown,
    everyMs: number
): number | false {
    return error instanceof Dhis2Error && !error.mayPass ? false : everyMs
}
