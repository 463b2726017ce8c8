import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'

/** Who started a job, as far as the server tells. */
export type StartedBy =
    | { readonly kind: 'you' }
    /** Their name; their UID where the record has no name. */
    | { readonly kind: 'user'; readonly name: string }
    | { readonly kind: 'schedule' }
    | { readonly kind: 'notTold' }

export function startedBy(
    record: JobConfiguration | undefined,
    userId: string | undefined
): StartedBy {
    const { executedBy, lastUpdatedBy } = record ?? {}
    if (executedBy !== undefined) {
        if (executedBy === userId) {
            return { kind: 'you' }
        }
        // Whoever started a run-once job is also the last to change it.
        const name =
            lastUpdatedBy?.id === executedBy
                ? lastUpdatedBy.displayName
                : undefined
        return { kind: 'user', name: name ?? executedBy }
    }
    return record !== undefined && isRepeated(record)
        ? { kind: 'schedule' }
        : { kind: 'notTold' }
}

/** Whether the scheduler runs it again and again. */
export function isRepeated(record: JobConfiguration): boolean {
    return record.cronExpression !== undefined || record.delay !== undefined
}
