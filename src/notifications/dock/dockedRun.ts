import type { StartedJobRef } from '../../dhis2/jobs/startedJobs'
import { resultAddress } from '../marks/jobAddress'
import { runKey } from '../activity/settledJobs'

/**
 * Which of the jobs started here is docked: the newest whose end has not been
 * told. One whose end is being told stays until it is put away, unless
 * something newer begins.
 *
 * @param jobs newest first
 * @param shownKey key of the run that is docked now
 */
export function dockedRun(
    jobs: readonly StartedJobRef[],
    isSettled: (key: string) => boolean,
    shownKey: string | undefined
): StartedJobRef | undefined {
    return jobs.find((job, index) => {
        const key = runKey(job)
        return (
            key === shownKey ||
            (!isSettled(key) && !isPartOfNewerRun(job, jobs.slice(0, index)))
        )
    })
}

/** An integrity run starts job after job, and its own page tells of them. */
function isPartOfNewerRun(
    { jobType }: StartedJobRef,
    newer: readonly StartedJobRef[]
): boolean {
    return (
        resultAddress(jobType) !== undefined &&
        newer.some((job) => job.jobType === jobType)
    )
}
