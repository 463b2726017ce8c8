import type { JobConfiguration } from '../../../dhis2/models/jobConfiguration'

/** The run of checks that comes by itself next. */
export interface NextRun {
    readonly job: JobConfiguration
    /** Milliseconds since 1970. */
    readonly at: number
}

const repeats = ({ cronExpression, delay }: JobConfiguration) =>
    cronExpression !== undefined || delay !== undefined

/**
 * The earliest of those to come. One that was started by hand has such a time
 * too and does not come again.
 *
 * @param now milliseconds since 1970
 */
export function nextRun(
    jobs: readonly JobConfiguration[],
    epochOf: (serverTime: string | undefined) => number | undefined,
    now: number
): NextRun | undefined {
    return jobs
        .filter((job) => repeats(job) && job.schedulingType !== 'ONCE_ASAP')
        .flatMap((job): NextRun[] => {
            const at = epochOf(job.nextExecutionTime)
            return at !== undefined && at > now ? [{ job, at }] : []
        })
        .reduce<NextRun | undefined>(
            (first, one) =>
                first === undefined || one.at < first.at ? one : first,
            undefined
        )
}
