import type { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import type { JobConfiguration } from '../../../dhis2/models/jobConfiguration'
import { isRelisted } from './relisting'

/**
 * Checks whose issues have been listed since they were counted. A count of
 * none is no longer to be believed then: the list may have found some.
 *
 * @param listed names of the checks that the server has lists of
 * @param ended jobs that have ended of late
 */
export function outdatedCounts(
    counts: DataIntegrityReport,
    listed: readonly string[],
    ended: readonly JobConfiguration[],
    epochOf: (serverTime: string | undefined) => number | undefined
): readonly string[] {
    return listed.filter((name) => {
        const check = counts.results[name]
        const finishedAt = epochOf(check?.finishedTime)
        return (
            check !== undefined &&
            finishedAt !== undefined &&
            isRelisted(
                { check, finishedAt, readAt: finishedAt },
                ended,
                epochOf
            )
        )
    })
}
