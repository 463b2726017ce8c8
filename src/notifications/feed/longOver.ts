import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'

/** The last rows of a feed are written some milliseconds around the end. */
const lastWordsMs = 60_000

/**
 * Whether a job has ended so long ago, or is so old that its record is gone,
 * that nothing comes any more after a feed that was read just now.
 *
 * @param now the server's clock, milliseconds since 1970
 */
export function isLongOver(
    job: JobConfiguration | undefined,
    epochOf: (serverTime: string | undefined) => number | undefined,
    now: number
): boolean {
    if (job === undefined) {
        return true
    }
    const endedAt = epochOf(job.lastFinished)
    return endedAt !== undefined && now - endedAt > lastWordsMs
}
