import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import type { Sliced } from '../../../dhis2/slicing/sliced'
import type { IdentityColumns } from '../../../dhis2/store/identityColumns'
import {
    acceptanceAt,
    type CheckCoverage,
} from '../../acceptance/covered/checkCoverage'
import { coverIssues } from '../../acceptance/covered/coverIssues'

/** Acceptances that hold, by check. */
export type Holding = ReadonlyMap<string, readonly Acceptance[]>

/** Which of the issues of a check are accepted today. */
export interface KeptCoverage {
    readonly accepted: number
    readonly at: (place: number) => Acceptance | undefined
}

const nothing: KeptCoverage = { accepted: 0, at: () => undefined }

export function* keptCoverage(
    columns: IdentityColumns,
    acceptances: readonly Acceptance[] | undefined
): Sliced<KeptCoverage> {
    if (acceptances === undefined) {
        return nothing
    }
    const coverage: CheckCoverage = yield* coverIssues(columns, acceptances)
    return {
        accepted: coverage.accepted,
        at: (place) => acceptanceAt(coverage, place),
    }
}
