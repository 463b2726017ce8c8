import { jobPhase } from '../../../dhis2/jobs/jobPhase'
import {
    signOfLife,
    type LifeSigns,
    type SignOfLife,
} from '../../../dhis2/jobs/signOfLife'
import type { JobConfiguration } from '../../../dhis2/models/jobConfiguration'
import type { JobStarter } from '../run'

/** What a job's record says, as far as a run needs it; moments in server time. */
export interface JobFacts {
    readonly id: string
    readonly phase: 'queued' | 'running' | 'over'
    /** How the last execution ended; an open set of words. */
    readonly end: string | undefined
    readonly createdAt: number | undefined
    /** When it began to run. */
    readonly beganAt: number | undefined
    /** When its last execution ended. */
    readonly endedAt: number | undefined
    /** undefined unless it is recorded as running. */
    readonly life: SignOfLife | undefined
    readonly startedBy: JobStarter
}

export function jobFacts(
    record: JobConfiguration,
    signs: Omit<LifeSigns, 'record'>
): JobFacts {
    const { epochOf } = signs
    const phase = jobPhase(record)
    return {
        id: record.id,
        phase: phase === 'ended' || phase === 'idle' ? 'over' : phase,
        end: record.lastExecutedStatus,
        createdAt: epochOf(record.created),
        beganAt: epochOf(record.lastExecuted),
        endedAt: epochOf(record.lastFinished),
        life: signOfLife({ record, ...signs }),
        startedBy: jobStarter(record),
    }
}

/**
 * The record names the user who started a job by UID alone, and by name whoever
 * changed it last: for a job started by hand that is the same person.
 */
function jobStarter(record: JobConfiguration): JobStarter {
    const { executedBy, lastUpdatedBy, schedulingType } = record
    const isSchedule =
        executedBy === undefined && schedulingType !== 'ONCE_ASAP'
    const isSame = lastUpdatedBy?.id === executedBy
    return {
        userId: executedBy,
        name: isSame ? lastUpdatedBy?.displayName : undefined,
        isSchedule,
    }
}
