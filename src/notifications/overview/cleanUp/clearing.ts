import type { JobRow } from '../rows/jobRow'

/** What of the notifier is to be deleted. */
export type Clearing =
    | {
          readonly kind: 'job'
          readonly jobType: string
          readonly taskUid: string
      }
    | { readonly kind: 'type'; readonly jobType: string }
    /** Of every type; the server counts whole days. */
    | { readonly kind: 'age'; readonly days: number }

/** The server forgets notifications by itself after seven. */
export const clearableAges = [1, 2, 3, 5] as const

const dayMs = 24 * 60 * 60 * 1000

/** Tells one clearing from another, whatever else is on offer. */
export function clearingKey(clearing: Clearing): string {
    switch (clearing.kind) {
        case 'job':
            return `job ${clearing.jobType} ${clearing.taskUid}`
        case 'type':
            return `type ${clearing.jobType}`
        case 'age':
            return `age ${clearing.days}`
    }
}

/**
 * Whether a job loses its notifications, as far as the overview tells: by age
 * it does when it ended (or, when that is not known, began) before. A job of
 * which only the record is left has none to lose.
 *
 * @param now the server's clock, milliseconds since 1970
 */
export function isCleared(
    clearing: Clearing,
    row: JobRow,
    now: number
): boolean {
    if (!row.hasNotifications) {
        return false
    }
    switch (clearing.kind) {
        case 'job':
            return row.taskUid === clearing.taskUid
        case 'type':
            return row.jobType === clearing.jobType
        case 'age': {
            const lastSpoke = row.endedAt ?? row.startedAt
            return (
                lastSpoke !== undefined &&
                lastSpoke < now - clearing.days * dayMs
            )
        }
    }
}

/** How many jobs lose their notifications. */
export function clearedJobs(
    clearing: Clearing,
    rows: readonly JobRow[],
    now: number
): number {
    return rows.filter((row) => isCleared(clearing, row, now)).length
}
