import type { StartedJobRef } from '../../dhis2/jobs/startedJobs'
import { resultAddress } from '../marks/jobAddress'
import { runKey } from '../activity/settledJobs'

/**
 * Which of the jobs started here is docked: the newest whose end has not been
 * told. One whose end is being told stays until it is put away, unless
 * something newer begins. Runs of checks are told by their own bar, on every
 * page that has a dock.
 *
 * @param jobs newest first
 * @param shownKey key of the run that is docked now
 */
export function dockedRun(
    jobs: readonly StartedJobRef[],
    isSettled: (key: string) => boolean,
    shownKey: string | undefined
): StartedJobRef | undefined {
    return jobs.find((job) => {
        const key = runKey(job)
        const isRunOfChecks = resultAddress(job.jobType) !== undefined
        return !isRunOfChecks && (key === shownKey || !isSettled(key))
    })
}
