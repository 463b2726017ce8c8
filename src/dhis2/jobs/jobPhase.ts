import type { JobConfiguration } from '../models/jobConfiguration'

/**
 * What a job's record says of it.
 *
 * - `queued`: to run as soon as the job before it has ended
 * - `running`: running, or cut off in a server restart and never freed
 * - `ended`: its last execution is over, or will never be
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
        // Cancelled while it waited, it keeps its status for some seconds.
        return job.enabled === false ? 'ended' : 'queued'
    }
    if (job.lastFinished !== undefined || job.jobStatus === 'DISABLED') {
        return 'ended'
    }
    // Without a word of when it is to run it waits for its turn.
    return job.jobStatus === 'NOT_STARTED' || job.schedulingType === undefined
        ? 'queued'
        : 'idle'
}
