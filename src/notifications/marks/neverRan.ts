import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'

/** Switched off before it ever ran. */
export const isUntouched = (record: JobConfiguration) =>
    record.lastExecuted === undefined &&
    record.lastFinished === undefined &&
    (record.lastExecutedStatus ?? 'NOT_STARTED') === 'NOT_STARTED'

/** A job that has been taken in is lined up within a second. */
const takenInForMs = 60_000

/**
 * A job that was created without a time to run at keeps NOT_STARTED: it is
 * not in any queue and nothing will start it.
 */
export function isLeftLying(
    { jobStatus, created }: JobConfiguration,
    epochOf: (serverTime: string | undefined) => number | undefined,
    now: number
): boolean {
    return (
        jobStatus === 'NOT_STARTED' &&
        now - (epochOf(created) ?? now) > takenInForMs
    )
}
