import { DataIntegrityResult } from '../../../dhis2/models/dataIntegrityResult'

/**
 * What is known of a check, with a list of its issues that is new: from a run,
 * from a page that has asked for it, or from the server after a reload. All
 * three go through here, so that they say the same of the same answer.
 *
 * A list that failed takes nothing back of a count; it stands beside it.
 */
export function withNewList(
    held: DataIntegrityResult | undefined,
    list: DataIntegrityResult
): DataIntegrityResult {
    if (held === undefined) {
        return list
    }
    return list.error !== undefined && isCounted(held)
        ? {
              ...held,
              listingError: list.error,
              listingFailedTime: list.finishedTime,
          }
        : {
              ...DataIntegrityResult.merge(held, list),
              listingError: undefined,
              listingFailedTime: undefined,
          }
}

/** What is known of a check, with a new count, which says nothing of its list. */
export function withNewCount(
    held: DataIntegrityResult | undefined,
    count: DataIntegrityResult
): DataIntegrityResult {
    if (held === undefined || count.error !== undefined) {
        return count
    }
    const isListed =
        held.error === undefined &&
        DataIntegrityResult.listedIssues(held) !== undefined
    return {
        ...(isListed ? DataIntegrityResult.merge(count, held) : count),
        listingError: held.listingError,
        listingFailedTime: held.listingFailedTime,
    }
}

const isCounted = (result: DataIntegrityResult) =>
    DataIntegrityResult.countedIssues(result) !== undefined
