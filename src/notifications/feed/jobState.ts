import { jobPhase } from '../../dhis2/jobPhase'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import type { RunningJobs } from '../../dhis2/models/runningJobs'

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
 * - `notRun`: scheduled and never run yet
 * - `unknown`: the record is gone or uses a word that is not known
 */
export type JobState = (typeof jobStates)[number]

/** A job gives no sign of life for so long before it counts as stuck. */
const silenceUntilStuckMs = 60_000

export interface JobEvidence {
    readonly record: JobConfiguration | undefined
    /** What runs on the server; undefined while that has not been asked. */
    readonly running: RunningJobs | undefined
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
            return 'queued'
        case 'idle':
            return 'notRun'
        case 'ended':
            return endState(record.lastExecutedStatus)
    }
}

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

/**
 * Two witnesses must agree: this node of the server does not do it, and the
 * record has not been touched for a minute. In a cluster the first says little
 * of the other nodes, but they touch the record.
 */
function isStuck(
    record: JobConfiguration,
    { running, epochOf, now }: JobEvidence
): boolean {
    const signs = [record.lastAlive, record.lastExecuted]
        .map(epochOf)
        .filter((epochMs) => epochMs !== undefined)
    return (
        running !== undefined &&
        !isAmong(running, record) &&
        signs.length > 0 &&
        now - Math.max(...signs) > silenceUntilStuckMs
    )
}

function isAmong(running: RunningJobs, record: JobConfiguration): boolean {
    const lines = running.processesByType.get(record.jobType ?? '')
    if (lines === undefined) {
        return false
    }
    const named = lines.flatMap(({ jobId }) => jobId ?? [])
    return named.length === 0 || named.includes(record.id)
}

/** Whether something may still happen without anybody's help. */
export function isActive(state: JobState): boolean {
    return state === 'running' || state === 'queued'
}
