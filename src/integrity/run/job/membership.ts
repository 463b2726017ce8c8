import type { RunJob } from '../run'

/**
 * What a job is told from others by: checks and `created` have the clock of the
 * server, the beginning of a job has that of its database, which may be ahead.
 */
export type JobMoments = Pick<RunJob, 'createdAt' | 'beganAt' | 'hasWaited'>

/** How far the two clocks may be apart. */
const clocksApartMs = 2000

/** A job that began so long after it was created has waited, or runs again. */
const longWaitMs = 60_000

/**
 * Whether a result is of this job: its check did not start before the job did.
 * A job that waited is measured by its beginning, for the job before it may have
 * done the same check in between.
 */
export function belongsToJob(
    job: JobMoments,
    startedAt: number | undefined
): boolean {
    return startedAt !== undefined && startedAt >= earliestStart(job)
}

function earliestStart({ createdAt, beganAt, hasWaited }: JobMoments): number {
    const isLater =
        beganAt !== undefined &&
        (hasWaited === true || beganAt - createdAt > longWaitMs)
    return isLater ? Math.max(createdAt, beganAt - clocksApartMs) : createdAt
}
