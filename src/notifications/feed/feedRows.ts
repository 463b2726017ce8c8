import {
    notificationIdentity,
    type Notification,
} from '../../dhis2/models/notification'

/** The server keeps no more either. */
export const maximumRows = 500

/** One row of an open feed with a key that no other row of the job has. */
export interface FeedRow {
    readonly key: string
    readonly notification: Notification
}

export interface FeedRows {
    /** Oldest first, at most 500. */
    readonly rows: readonly FeedRow[]
    /** How many have come in all, also those replaced or fallen out. */
    readonly received: number
}

export const noFeedRows: FeedRows = { rows: [], received: 0 }

/**
 * Adds rows behind the others. A row of level LOOP gives way to whatever
 * comes after it, as in the server's own feed; the oldest fall out at 500.
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
        rows: kept.slice(-maximumRows),
        received: received + further.length,
    }
}
