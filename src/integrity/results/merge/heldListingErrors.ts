import {
    DataIntegrityReport,
    type DataIntegrityReport as Report,
} from '../../../dhis2/models/dataIntegrityReport'
import { DataIntegrityResult } from '../../../dhis2/models/dataIntegrityResult'
import { isForgotten } from '../../checkState'
import { withNewList } from './joinedResult'
import { isRelisted } from './relisting'
import type { HeldSources } from './withHeldCounts'

/**
 * Counts with what is known of lists that failed, as long as it holds: the
 * server tells it only to who downloads the list, and a reload downloads none.
 *
 * @param listed names of the checks that the server has lists of, failed ones
 *   included
 */
export function withHeldListingErrors(
    counts: Report,
    held: Report | undefined,
    listed: ReadonlySet<string>,
    { ended, epochOf, now }: HeldSources
): Report {
    const results = Object.values(counts.results).flatMap((result) => {
        const known = held?.results[result.name]
        const finishedTime = known?.listingFailedTime
        const finishedAt = epochOf(finishedTime)
        return known?.listingError === undefined ||
            finishedAt === undefined ||
            !listed.has(result.name) ||
            DataIntegrityResult.countedIssues(result) === undefined ||
            isForgotten(finishedAt, now) ||
            isRelisted(
                { check: result, finishedAt, readAt: finishedAt },
                ended,
                epochOf
            )
            ? []
            : [
                  withNewList(result, {
                      ...result,
                      error: known.listingError,
                      finishedTime,
                  }),
              ]
    })
    return DataIntegrityReport.append(counts, {
        results: Object.fromEntries(
            results.map((result) => [result.name, result])
        ),
        unreadable: [],
    })
}
