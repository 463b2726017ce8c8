import type { JobRow } from './jobRow'

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

/**
 * How many jobs lose their notifications, as far as the overview tells: those
 * that ended (or, when that is not known, began) before the age.
 *
 * @param now the server's clock, milliseconds since 1970
 */
export function clearedJobs(
    clearing: Clearing,
    rows: readonly JobRow[],
    now: number
): number {
    switch (clearing.kind) {
        case 'job':
            return 1
        case 'type':
            return rows.filter(({ jobType }) => jobType === clearing.jobType)
                .length
        case 'age':
            return rows.filter((row) => {
                const lastSpoke = row.endedAt ?? row.startedAt
                return (
                    lastSpoke !== undefined &&
                    lastSpoke < now - clearing.days * dayMs
                )
            }).length
    }
}
