import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import type { IdentityColumns } from '../../../dhis2/store/identityColumns'

/** An issue of a list that an acceptance means by one of its own. */
export interface CoveredIssue {
    /** Place in the check's list of issues. */
    readonly row: number
    /** Place among the acceptances of the check. */
    readonly acceptance: number
    /** Place among its issues. */
    readonly place: number
}

/** Issues of an acceptance. */
export interface AcceptedIssues {
    readonly acceptance: Acceptance
    readonly issues: IdentityColumns
}

/** What of a check's list of issues is accepted. */
export interface CheckCoverage {
    /** Those of the check that hold, the first one first. */
    readonly acceptances: readonly Acceptance[]
    /** By place in the list: 0 where it is open, else 1 + the acceptance. */
    readonly codes: Uint32Array
    /** How many of the list are accepted. */
    readonly accepted: number
    /** By themselves, not with the whole check; one may be there twice. */
    readonly covered: readonly CoveredIssue[]
    /** Accepted ones that the list no longer has. */
    readonly solved: readonly AcceptedIssues[]
}

/** The acceptance of an issue; undefined where it is open. */
export const acceptanceAt = (
    { acceptances, codes }: CheckCoverage,
    place: number
): Acceptance | undefined => acceptances[(codes[place] ?? 0) - 1]

/** Some issues of an acceptance, by their places in it. */
export const issuesAt = (
    columns: IdentityColumns | undefined,
    places: readonly number[]
): IdentityColumns => ({
    keys: places.map((place) => columns?.keys[place] ?? ''),
    marks: Uint16Array.from(places, (place) => columns?.marks[place] ?? 0),
})
