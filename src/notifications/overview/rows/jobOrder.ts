import type { JobRow } from './jobRow'

/** Sorts the newest job first. */
export function newestFirst(one: JobRow, other: JobRow): number {
    return (
        recency(other) - recency(one) || (one.taskUid < other.taskUid ? -1 : 1)
    )
}

/** What waits and does not tell since when has been asked for just now. */
function recency({ state, startedAt, skippedAt }: JobRow): number {
    return state === 'queued'
        ? (startedAt ?? Infinity)
        : (startedAt ?? skippedAt ?? -Infinity)
}
