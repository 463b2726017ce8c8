import {
    DataIntegrityReport,
    type DataIntegrityReport as Report,
} from '../../../dhis2/models/dataIntegrityReport'
import type { JobConfiguration } from '../../../dhis2/models/jobConfiguration'
import { isForgotten } from '../../checkState'
import { isRelisted } from './relisting'

/** What tells whether something that is held still holds. */
export interface HeldSources {
    /** Jobs that have ended of late. */
    readonly ended: readonly JobConfiguration[]
    readonly epochOf: (serverTime: string | undefined) => number | undefined
    /** The server's clock. */
    readonly now: number
}

/**
 * Counts with those that were taken from lists before and still hold: the
 * server does not give them, and to read the lists again would be dear.
 *
 * @param uncounted names of the checks that the server has lists of alone
 */
export function withHeldCounts(
    counts: Report,
    held: Report | undefined,
    uncounted: readonly string[],
    { ended, epochOf, now }: HeldSources
): Report {
    const results = uncounted.flatMap((name) => {
        const result = held?.results[name]
        const finishedAt = epochOf(result?.finishedTime)
        return result === undefined ||
            finishedAt === undefined ||
            isForgotten(finishedAt, now) ||
            isRelisted(
                { check: result, finishedAt, readAt: finishedAt },
                ended,
                epochOf
            )
            ? []
            : [[name, result] as const]
    })
    return DataIntegrityReport.append(counts, {
        results: Object.fromEntries(results),
        unreadable: [],
    })
}
