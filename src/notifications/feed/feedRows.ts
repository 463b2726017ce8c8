import {
    notificationIdentity,
    type Notification,
} from '../../dhis2/models/notification'

/** One row of an open feed with a key that no other row of the job has. */
export interface FeedRow {
    readonly key: string
    readonly notification: Notification
}

export interface FeedRows {
    /** Oldest first; all that came, also what the server has let go since. */
    readonly rows: readonly FeedRow[]
    /** How many have come in all, also those replaced. */
    readonly received: number
}

export const noFeedRows: FeedRows = { rows: [], received: 0 }

/**
 * Adds rows behind the others. A row of level LOOP gives way to whatever
 * comes after it, as in the server's own feed. How many the server keeps is a
 * setting of its own; here nothing falls out.
 */
export function addFeedRows(
    before: FeedRows,
    further: readonly Notification[]
): FeedRows {
    if (further.length === 0) {
        return before
    }
    const { rows, received } = before
    const all = [
        ...rows,
        ...further.map((notification) => ({
            key: notificationIdentity(notification),
            notification,
        })),
    ]
    const kept = all.filter(
        ({ notification }, index) =>
            notification.level !== 'LOOP' || index === all.length - 1
    )
    return {
        rows: kept,
        received: received + further.length,
    }
}

/** The rows of level ERROR alone. */
export function errorsOf({ rows }: FeedRows): FeedRows {
    const errors = rows.filter(
        ({ notification }) => notification.level === 'ERROR'
    )
    return { rows: errors, received: errors.length }
}

/**
 * How many of the shown rows the server no longer has: its oldest beyond some
 * number, or all that somebody has deleted. Rows of level LOOP go by nature.
 */
export function rowsLetGo(
    { rows }: FeedRows,
    now: readonly Notification[]
): number {
    const kept = new Set(now.map(notificationIdentity))
    return rows.filter(
        ({ key, notification }) =>
            notification.level !== 'LOOP' && !kept.has(key)
    ).length
}
