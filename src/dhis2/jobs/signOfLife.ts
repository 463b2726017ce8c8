import type { JobConfiguration } from '../models/jobConfiguration'
import type { ServerLimits } from '../server/serverLimits'
import { jobPhase } from './jobPhase'

/**
 * - `alive`: it has given a sign of life a moment ago
 * - `silent`: none for some minutes, as in one long step; the server still
 *   counts on it
 * - `stuck`: none for longer than the server waits: it frees the job as soon as
 *   it looks
 */
export interface SignOfLife {
    readonly kind: 'alive' | 'silent' | 'stuck'
    /** The last sign of life, milliseconds since 1970. */
    readonly aliveAt: number
    /**
     * When the server frees it by itself if it stays silent; undefined until
     * the server's limit is known.
     */
    readonly freedAt?: number | undefined
}

export interface LifeSigns {
    readonly record: JobConfiguration
    /** Milliseconds since 1970 of a moment that the server wrote. */
    readonly epochOf: (serverTime: string | undefined) => number | undefined
    /** The server's clock, milliseconds since 1970. */
    readonly now: number
    /** undefined while they have not been read: nothing is called stuck then. */
    readonly limits: ServerLimits | undefined
}

/** A job at work writes a sign at most every 10 s, and few steps take minutes. */
const silentAfterMs = 120_000

const minuteMs = 60_000
/** The housekeeping that frees jobs runs every 20 seconds. */
const housekeepingMs = 20_000

const analyticsTypes: ReadonlySet<string | undefined> = new Set([
    'ANALYTICS_TABLE',
    'CONTINUOUS_ANALYTICS_TABLE',
])

/**
 * When a job that is recorded as running last gave a sign of life; undefined
 * of any other, and of one whose record tells no time.
 *
 * Only the record tells: `scheduling/running` is read out of the same database
 * and names a job that was cut off for as long as its record says it runs.
 */
export function signOfLife({
    record,
    epochOf,
    now,
    limits,
}: LifeSigns): SignOfLife | undefined {
    if (jobPhase(record) !== 'running') {
        return undefined
    }
    const signs = [record.lastAlive, record.lastExecuted]
        .map(epochOf)
        .filter((epochMs) => epochMs !== undefined)
    if (signs.length === 0) {
        return undefined
    }
    const aliveAt = Math.max(...signs)
    const waitMs = limits && waitedMinutes(record, limits) * minuteMs
    const silentMs = now - aliveAt
    const isStuck = waitMs !== undefined && silentMs > waitMs
    return {
        kind: isStuck ? 'stuck' : silentMs > silentAfterMs ? 'silent' : 'alive',
        aliveAt,
        freedAt:
            waitMs === undefined
                ? undefined
                : aliveAt + waitMs + housekeepingMs,
    }
}

function waitedMinutes(
    { jobType }: JobConfiguration,
    { rescheduleAfterMinutes, rescheduleAnalyticsAfterMinutes }: ServerLimits
): number {
    return analyticsTypes.has(jobType)
        ? rescheduleAnalyticsAfterMinutes
        : rescheduleAfterMinutes
}
