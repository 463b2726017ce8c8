import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import type { Sliced } from '../../../dhis2/slicing/sliced'
import {
    acceptanceAt,
    type CheckCoverage,
} from '../../acceptance/covered/checkCoverage'
import { coverIssues } from '../../acceptance/covered/coverIssues'
import { checkIndexOf, type IssueSet } from './issueSet'

/** Acceptances that hold, by check. */
export type HoldingAcceptances = ReadonlyMap<string, readonly Acceptance[]>

/** Which rows of a set are accepted. */
export interface SetCoverage {
    /** By row: 1 where it is accepted. */
    readonly marks: Uint8Array
    /** How many are, check by check in the order of the set. */
    readonly counts: readonly number[]
    readonly total: number
    /** Of the checks of the set; undefined where nothing of one is accepted. */
    readonly checks: readonly (CheckCoverage | undefined)[]
}

type Issues = readonly DataIntegrityIssue[]

interface KnownCoverage {
    readonly acceptances: readonly Acceptance[]
    readonly coverage: CheckCoverage
}

/** A list of issues never changes: while others arrive, it stays covered. */
const knownCoverages = new WeakMap<Issues, KnownCoverage>()

function knownCoverage(
    issues: Issues,
    acceptances: readonly Acceptance[]
): CheckCoverage | undefined {
    const known = knownCoverages.get(issues)
    const isSame =
        known?.acceptances.length === acceptances.length &&
        known.acceptances.every((one, place) => one === acceptances[place])
    return isSame ? known?.coverage : undefined
}

/** So many are looked at in a fraction of a slice. */
const fewIssues = 4000

/** Whether it takes no time to tell what is accepted. */
export const isCoveredAtOnce = (
    { checks }: IssueSet,
    holding: HoldingAcceptances
): boolean =>
    checks.reduce((work, { check, issues }) => {
        const acceptances = holding.get(check.name)
        return acceptances === undefined ||
            knownCoverage(issues, acceptances) !== undefined
            ? work
            : acceptances.reduce(
                  (sum, accepted) => sum + (accepted.issues?.keys.length ?? 0),
                  work + issues.length
              )
    }, 0) <= fewIssues

/** Tells which rows of a set are accepted. */
export function* coverSet(
    { checks, starts, rowCount }: IssueSet,
    holding: HoldingAcceptances
): Sliced<SetCoverage> {
    const marks = new Uint8Array(rowCount)
    const coverages: (CheckCoverage | undefined)[] = []
    for (const [index, { check, issues }] of checks.entries()) {
        const acceptances = holding.get(check.name)
        if (acceptances === undefined) {
            coverages.push(undefined)
            continue
        }
        const coverage =
            knownCoverage(issues, acceptances) ??
            (yield* coverIssues(issues, acceptances))
        knownCoverages.set(issues, { acceptances, coverage })
        coverages.push(coverage)
        const start = starts[index] ?? 0
        coverage.codes.forEach((code, place) => {
            marks[start + place] = code === 0 ? 0 : 1
        })
        yield
    }
    const counts = coverages.map((coverage) => coverage?.accepted ?? 0)
    return {
        marks,
        counts,
        total: counts.reduce((sum, count) => sum + count, 0),
        checks: coverages,
    }
}

/** The acceptance of a row; undefined where it is open. */
export function acceptanceOfRow(
    {
        set,
        coverage,
    }: { readonly set: IssueSet; readonly coverage: SetCoverage },
    row = -1
): Acceptance | undefined {
    if (coverage.marks[row] !== 1) {
        return undefined
    }
    const index = checkIndexOf(set, row)
    const ofCheck = coverage.checks[index]
    return ofCheck && acceptanceAt(ofCheck, row - (set.starts[index] ?? 0))
}

/** The acceptance of a whole check, where there is one. */
export const wholeAcceptanceOf = (
    { checks }: SetCoverage,
    checkName: string
): Acceptance | undefined =>
    checks
        .flatMap((coverage) => coverage?.acceptances ?? [])
        .findLast(
            ({ check, issues }) => check === checkName && issues === undefined
        )
