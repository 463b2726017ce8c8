import { silentLife, type RunJob } from '../run'

/** The record is small, but changes twice in a job's life. */
const looksPerRecord = 5

/** Whether this look reads the job's record. */
export function isRecordDue(job: RunJob): boolean {
    return (
        job.phase === 'queued' ||
        job.todo.length === 0 ||
        silentLife(job) !== undefined ||
        job.looks - job.recordAtLook >= looksPerRecord
    )
}

/** Jobs that could stand in the way are listed now and then. */
const looksPerBlocker = 3

/** Whether this look asks which job a waiting one waits for. */
export const isBlockerDue = (job: RunJob): boolean =>
    job.phase === 'queued' &&
    (silentLife(job) !== undefined || job.looks % looksPerBlocker === 0)

/**
 * Results come with all the texts of their checks, so they are read seldom; a
 * silent job brings none.
 */
const collectGapMs = 10_000

export const isCollectDue = (job: RunJob, now: number): boolean =>
    job.looks > 1 &&
    silentLife(job) === undefined &&
    now - job.collectedAt >= collectGapMs

/** A tree lags by 13 to 23 seconds and says a good 300 bytes for each check. */
const progressLagMs = 15_000
const bytesPerCheck = 320
const progressBytesPerMinute = 20_000

/**
 * Whether this look reads the progress tree, which alone tells what is worked
 * on: not where only one check is left, nor of a job that is silent, and the
 * seldomer the bigger it is.
 */
export function isProgressDue(job: RunJob, now: number): boolean {
    if (
        job.phase !== 'running' ||
        job.todo.length < 2 ||
        silentLife(job) !== undefined
    ) {
        return false
    }
    const treeBytes = (job.checks.length - job.todo.length + 1) * bytesPerCheck
    const gapMs = Math.max(
        progressLagMs,
        (treeBytes / progressBytesPerMinute) * 60_000
    )
    return now - Math.max(job.progressAt, job.beganAt ?? now) >= gapMs
}
