import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'

/** Whether a job has begun, ended or been planned anew since it was known. */
export function hasChanged(
    known: JobConfiguration | undefined,
    job: JobConfiguration
): boolean {
    return known === undefined || fingerprint(known) !== fingerprint(job)
}

function fingerprint(job: JobConfiguration): string {
    return JSON.stringify([
        job.jobStatus,
        job.schedulingType,
        job.lastExecuted,
        job.lastExecutedStatus,
        job.lastFinished,
    ])
}
