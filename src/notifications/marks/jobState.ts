import { integrityJobTypes } from '../../dhis2/integrity/integrityJobs'
import { jobPhase } from '../../dhis2/jobs/jobPhase'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'

/** The states of a job, in the order in which filters offer them. */
export const jobStates = [
    'running',
    'queued',
    'stuck',
    'failed',
    'cancelled',
    'done',
    'notRun',
    'unknown',
] as const

/**
 * - `stuck`: the record says it runs, but no server does it
 * - `notRun`: scheduled, or switched off, and never run yet
 * - `unknown`: the record is gone or uses a word that is not known
 */
export type JobState = (typeof jobStates)[number]

/**
 * A job gives no sign of life for so long before it counts as stuck. The server
 * writes one only between two steps, and one step can be minutes long; after
 * ten minutes it gives the job up by itself.
 */
const silenceUntilStuckMs = 300_000

/** One check alone can be silent for nine minutes. */
const silenceOfChecksMs = 600_000

export interface JobEvidence {
    readonly record: JobConfiguration | undefined
    /** Milliseconds since 1970 of a moment that the server wrote. */
    readonly epochOf: (serverTime: string | undefined) => number | undefined
    /** The server's clock, milliseconds since 1970. */
    readonly now: number
}

/**
 * The state of a job by its record, which alone knows: a failed job has a
 * completed row of level INFO in its feed before the one of level ERROR.
 */
export function jobState(evidence: JobEvidence): JobState {
    const { record } = evidence
    if (record === undefined) {
        return 'unknown'
    }
    switch (jobPhase(record)) {
        case 'running':
            return isStuck(record, evidence) ? 'stuck' : 'running'
        case 'queued':
            return isLeftLying(record, evidence) ? 'notRun' : 'queued'
        case 'idle':
            return 'notRun'
        case 'ended':
            return isUntouched(record)
                ? 'notRun'
                : endState(record.lastExecutedStatus)
    }
}

/** Switched off before it ever ran. */
const isUntouched = (record: JobConfiguration) =>
    record.lastExecuted === undefined &&
    record.lastFinished === undefined &&
    (record.lastExecutedStatus ?? 'NOT_STARTED') === 'NOT_STARTED'

function endState(lastExecutedStatus: string | undefined): JobState {
    switch (lastExecutedStatus) {
        case 'COMPLETED':
            return 'done'
        case 'FAILED':
            return 'failed'
        case 'STOPPED':
            return 'cancelled'
        default:
            return 'unknown'
    }
}

/** A job that has been taken in is lined up within a second. */
const takenInForMs = 60_000

/**
 * A job that was created without a time to run at keeps NOT_STARTED: it is
 * not in any queue and nothing will start it.
 */
function isLeftLying(
    { jobStatus, created }: JobConfiguration,
    { epochOf, now }: JobEvidence
): boolean {
    return (
        jobStatus === 'NOT_STARTED' &&
        now - (epochOf(created) ?? now) > takenInForMs
    )
}

/**
 * Only the record tells: `scheduling/running` is read out of the same database
 * and names a job that was cut off for as long as its record says it runs.
 */
function isStuck(
    record: JobConfiguration,
    { epochOf, now }: JobEvidence
): boolean {
    const signs = [record.lastAlive, record.lastExecuted]
        .map(epochOf)
        .filter((epochMs) => epochMs !== undefined)
    const patienceMs = integrityJobTypes.includes(record.jobType ?? '')
        ? silenceOfChecksMs
        : silenceUntilStuckMs
    return signs.length > 0 && now - Math.max(...signs) > patienceMs
}

/** Whether something may still happen without anybody's help. */
export function isActive(state: JobState): boolean {
    return state === 'running' || state === 'queued'
}
