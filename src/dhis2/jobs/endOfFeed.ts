import type { Notification } from '../models/notification'

/**
 * The row with which a job says that it has ended and how; undefined when none
 * does. A job that failed can have a completed row of level INFO, and beside
 * it, milliseconds before or after, the one of level ERROR that is meant.
 *
 * @param rows oldest first
 */
export function endOfFeed(
    rows: readonly Notification[]
): Notification | undefined {
    const last = rows.findLastIndex(({ completed }) => completed === true)
    const before = rows
        .slice(0, Math.max(last, 0))
        .findLastIndex(({ completed }) => completed !== true)
    const ends = rows.slice(before + 1, last + 1)
    return ends.findLast(({ level }) => level === 'ERROR') ?? ends.at(-1)
}
