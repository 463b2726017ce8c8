import type { JobConfiguration } from './models/jobConfiguration'

/**
 * What a job's record says of it.
 *
 * - `queued`: to run as soon as the job before it has ended
 * - `running`: running, or cut off in a server restart and never freed
 * - `ended`: its last execution is over
 * - `idle`: scheduled for a time to come and never run yet
 */
export type JobPhase = 'queued' | 'running' | 'ended' | 'idle'

export function jobPhase(job: JobConfiguration): JobPhase {
    if (job.jobStatus === 'RUNNING') {
        return 'running'
    }
    // A run-once job becomes DISABLED when it is over; a recurring one that
    // was asked to run now is ONCE_ASAP until it has.
    if (job.jobStatus === 'SCHEDULED' && job.schedulingType === 'ONCE_ASAP') {
        return 'queued'
    }
    if (job.lastFinished !== undefined || job.jobStatus === 'DISABLED') {
        return 'ended'
    }
    return job.jobStatus === 'NOT_STARTED' ? 'queued' : 'idle'
}
