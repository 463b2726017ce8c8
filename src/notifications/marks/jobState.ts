import { endOfFeed } from '../../dhis2/jobs/endOfFeed'
import { jobPhase } from '../../dhis2/jobs/jobPhase'
import { signOfLife, type SignOfLife } from '../../dhis2/jobs/signOfLife'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import type { Notification } from '../../dhis2/models/notification'
import type { ServerLimits } from '../../dhis2/server/serverLimits'
import { isLeftLying, isUntouched } from './neverRan'

/** The states of a job, in the order in which filters offer them. */
export const jobStates = [
    'running',
    'queued',
    'stuck',
    'failed',
    'cancelled',
    'skipped',
    'done',
    'notRun',
    'unknown',
] as const

/**
 * - `stuck`: the record says it runs, and it has been silent for longer than
 *   the server waits
 * - `skipped`: its turn in a queue was passed over: one before it went wrong
 * - `notRun`: scheduled, or switched off, and never run yet
 * - `unknown`: the record uses a word that is not known, or is gone, and the
 *   feed does not tell either
 */
export type JobState = (typeof jobStates)[number]

export interface JobEvidence {
    readonly record: JobConfiguration | undefined
    /** Milliseconds since 1970 of a moment that the server wrote. */
    readonly epochOf: (serverTime: string | undefined) => number | undefined
    /** The server's clock, milliseconds since 1970. */
    readonly now: number
    /** undefined while they have not been read. */
    readonly limits: ServerLimits | undefined
    /** What it has said, oldest first; stands in for a record that is gone. */
    readonly said?: readonly Notification[] | undefined
}

/**
 * The state of a job by its record, which alone knows for sure; by what it has
 * said where the server keeps no record of it any more.
 */
export function jobState(evidence: JobEvidence): JobState {
    const { record } = evidence
    if (record === undefined) {
        return saidState(evidence.said ?? [])
    }
    switch (jobPhase(record)) {
        case 'running':
            return signOfLife({ ...evidence, record })?.kind === 'stuck'
                ? 'stuck'
                : 'running'
        case 'queued':
            return isLeftLying(record, evidence.epochOf, evidence.now)
                ? 'notRun'
                : 'queued'
        case 'idle':
            return 'notRun'
        case 'ended':
            if (isUntouched(record)) {
                return 'notRun'
            }
            return isSkipped(record)
                ? 'skipped'
                : endState(record.lastExecutedStatus)
    }
}

/** The server writes one moment for start and end of what it passes over. */
const isSkipped = (record: JobConfiguration) =>
    record.queueName !== undefined &&
    record.lastExecutedStatus === 'NOT_STARTED' &&
    record.lastExecuted === record.lastFinished

/** A record is deleted a day after its job, which the feed outlives. */
function saidState(said: readonly Notification[]): JobState {
    const end = endOfFeed(said)
    if (end === undefined) {
        return 'unknown'
    }
    return end.level === 'ERROR' ? 'failed' : 'done'
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

/** Whole minutes without a sign of life; undefined while there are some. */
export function silentMinutes(
    life: SignOfLife | undefined,
    now: number
): number | undefined {
    return life === undefined || life.kind === 'alive'
        ? undefined
        : Math.floor((now - life.aliveAt) / 60_000)
}

/** Whether something may still happen without anybody's help. */
export function isActive(state: JobState): boolean {
    return state === 'running' || state === 'queued'
}
