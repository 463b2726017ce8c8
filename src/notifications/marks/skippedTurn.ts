import type { ParsedTaskRef } from '../../dhis2/jobs/taskRef'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'

/** A turn in a queue that the server passed over. */
export interface SkippedTurn {
    readonly queueName: string
    /** The job that went wrong; undefined where no listed record tells. */
    readonly cause: SkipCause | undefined
}

export interface SkipCause extends ParsedTaskRef {
    readonly name: string | undefined
    /** A queue ends with a job that failed, and with one that was cancelled. */
    readonly wasCancelled: boolean
}

/**
 * Why a job of a queue was skipped: an earlier job of the queue went wrong, the
 * nearest where there are several.
 */
export function skippedTurn(
    { queueName, queuePosition }: JobConfiguration,
    records: Iterable<JobConfiguration>
): SkippedTurn | undefined {
    if (queueName === undefined) {
        return undefined
    }
    const positionOf = (job: JobConfiguration) => job.queuePosition ?? 0
    const [cause] = [...records]
        .filter(
            (job) =>
                job.queueName === queueName &&
                positionOf(job) < (queuePosition ?? Infinity) &&
                (job.lastExecutedStatus === 'FAILED' ||
                    job.lastExecutedStatus === 'STOPPED')
        )
        .sort((one, other) => positionOf(other) - positionOf(one))
    return {
        queueName,
        cause: cause && {
            jobType: cause.jobType ?? '',
            taskUid: cause.id,
            name: cause.name,
            wasCancelled: cause.lastExecutedStatus === 'STOPPED',
        },
    }
}
