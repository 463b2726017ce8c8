import { jobPhase } from './jobPhase'
import type { JobConfiguration } from '../models/jobConfiguration'
import type { Notification } from '../models/notification'
import type { ReadRows } from '../reading/unreadable'

/** Rows, the last of which does not say that the job has ended. */
export const hasNoEnd = ({ rows }: ReadRows<Notification>) =>
    rows.length > 0 && rows.at(-1)?.completed !== true

/**
 * Whether the feed does not say yet what the record does: the server stores a
 * job's last rows a moment after its record.
 */
export function isEndUntold(
    job: JobConfiguration | undefined,
    { rows }: ReadRows<Notification>
): boolean {
    const final = rows.filter(({ completed }) => completed === true).at(-1)
    const isFailed = job?.lastExecutedStatus === 'FAILED'
    return rows.length > 0 && (isFailed ? final?.level !== 'ERROR' : !final)
}

/** A job that has spoken and whose record is cleared away is an old one. */
export function isOver(job: JobConfiguration | undefined): boolean {
    if (job === undefined) {
        return true
    }
    const phase = jobPhase(job)
    return phase === 'ended' || phase === 'idle'
}
