import type { RunJob } from './run'

/**
 * Whether a result is of this job: its check did not start before the job did.
 * Both moments are of the server's clock. A job that waited is measured by its
 * beginning, for the job before it may have done the same check in between.
 */
export function belongsToJob(
    job: Pick<RunJob, 'createdAt' | 'beganAt'>,
    startedAt: number | undefined
): boolean {
    return (
        startedAt !== undefined &&
        startedAt >= Math.max(job.createdAt, job.beganAt ?? 0)
    )
}
