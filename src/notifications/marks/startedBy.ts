import { jobPhase } from '../../dhis2/jobs/jobPhase'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'

/** Who started a job, as far as the server tells. */
export type StartedBy =
    | { readonly kind: 'you' }
    /** Their name; their UID where the record has no name. */
    | { readonly kind: 'user'; readonly name: string }
    | { readonly kind: 'schedule' }
    | { readonly kind: 'notTold' }

export interface Starters {
    readonly userId: string | undefined
    /** When this tab asked for the job last, if it did; by the server's clock. */
    readonly startedHereAt: number | undefined
    readonly epochOf: (serverTime: string | undefined) => number | undefined
}

export function startedBy(
    record: JobConfiguration | undefined,
    { userId, startedHereAt, epochOf }: Starters
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
    if (record === undefined || !isRepeated(record)) {
        return { kind: 'notTold' }
    }
    // Of a configured job the server does not tell who asked for a run, nor
    // whether anybody did.
    if (
        startedHereAt !== undefined &&
        isRunSince(record, startedHereAt, epochOf)
    ) {
        return { kind: 'you' }
    }
    // Nobody can start a job of the system by hand.
    return { kind: record.configurable === false ? 'schedule' : 'notTold' }
}

/** The server's clock may go a little differently from what we think. */
const clockErrorMs = 10_000
/** So soon after it was asked for, a run is not yet that of the schedule. */
const soonMs = 60_000

/** Whether the last run that the record tells of is the one asked for then. */
function isRunSince(
    record: JobConfiguration,
    askedAt: number,
    epochOf: Starters['epochOf']
): boolean {
    const phase = jobPhase(record)
    // Until it has ended, a configured job that somebody asked for is as if
    // it were to run once.
    const isAskedFor = record.schedulingType === 'ONCE_ASAP'
    if (phase === 'queued') {
        return isAskedFor
    }
    const afterMs = (epochOf(record.lastExecuted) ?? -Infinity) - askedAt
    return (
        afterMs > -clockErrorMs &&
        ((phase === 'running' && isAskedFor) || afterMs < soonMs)
    )
}

/** Whether the scheduler runs it again and again. */
export function isRepeated(record: JobConfiguration): boolean {
    return record.cronExpression !== undefined || record.delay !== undefined
}
