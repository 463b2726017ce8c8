import type { Acceptance } from '../../dhis2/acceptances/acceptance'
import { finish } from '../../dhis2/slicing/sliced'
import type { IdentityColumns } from '../../dhis2/store/identityColumns'
import type { IdentifiedIssue } from '../../dhis2/store/issueIdentity'
import { coverIssues } from '../acceptance/covered/coverIssues'

type Listed = readonly IdentifiedIssue[] | IdentityColumns

/** A list never changes: it is looked through once for the same acceptances. */
const known = new WeakMap<
    Listed,
    {
        readonly acceptances: readonly Acceptance[]
        readonly places: readonly number[]
    }
>()

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at)

/**
 * The places of the first issues of a check that are not accepted.
 *
 * @param listed as the server lists them, or as a run keeps them
 * @param acceptances those of the check that hold
 */
export function firstOpenPlaces(
    listed: Listed,
    acceptances: readonly Acceptance[],
    most: number
): readonly number[] {
    const count = 'marks' in listed ? listed.keys.length : listed.length
    if (acceptances.length === 0) {
        return upTo(Math.min(count, most))
    }
    if (acceptances.some(({ issues }) => issues === undefined)) {
        return []
    }
    const before = known.get(listed)
    if (before?.acceptances === acceptances) {
        return before.places
    }
    const { codes } = finish(coverIssues(listed, acceptances))
    const places: number[] = []
    for (let at = 0; at < count && places.length < most; at += 1) {
        if (codes[at] === 0) {
            places.push(at)
        }
    }
    known.set(listed, { acceptances, places })
    return places
}
