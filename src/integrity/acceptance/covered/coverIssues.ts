import {
    isExactKey,
    keyOfAccepted,
    type Acceptance,
} from '../../../dhis2/acceptances/acceptance'
import type { Sliced } from '../../../dhis2/slicing/sliced'
import {
    issueKey,
    issueMark,
    type IdentifiedIssue,
} from '../../../dhis2/store/issueIdentity'
import type { IdentityColumns } from '../../../dhis2/store/identityColumns'
import type { CheckCoverage, CoveredIssue } from './checkCoverage'
import { solvedIssues } from './solvedIssues'

/** A list of issues, as a server lists it or as a run keeps it. */
interface Identified {
    readonly count: number
    readonly keyAt: (row: number) => string
    readonly markAt: (row: number) => number
}

const identifiedBy = (
    issues: readonly IdentifiedIssue[] | IdentityColumns
): Identified =>
    'marks' in issues
        ? {
              count: issues.keys.length,
              keyAt: (row) => issues.keys[row] ?? '',
              markAt: (row) => issues.marks[row] ?? 0,
          }
        : {
              count: issues.length,
              keyAt: (row) => issueKey(issues[row] ?? {}),
              markAt: (row) => issueMark(issues[row] ?? {}),
          }

/** Issues between two chances to stand aside. */
const issuesPerStep = 2048

/** Accepted issues, and those of the list, that have one key. */
interface SameKey {
    /** Acceptance by acceptance, each in its own order. */
    readonly accepted: { readonly acceptance: number; readonly place: number }[]
    readonly found: number[]
}

/**
 * Which issues of a check are accepted, by the identity of history: an issue
 * that stands alone under its key in both lists is the same whatever its
 * comment; of several with one key, those with the same comment and refs are
 * the same, and equal ones are counted.
 *
 * @param listed as the server lists them, or as a run keeps them
 * @param acceptances those of the check that hold, the first one first
 */
export function* coverIssues(
    listed: readonly IdentifiedIssue[] | IdentityColumns,
    acceptances: readonly Acceptance[]
): Sliced<CheckCoverage> {
    const issues = identifiedBy(listed)
    const byKey = yield* groupedByKey(issues, acceptances)
    const codes = new Uint32Array(issues.count)
    const covered: CoveredIssue[] = []
    const isFound = acceptances.map(
        ({ issues: accepted }) => new Uint8Array(accepted?.keys.length ?? 0)
    )
    let steps = 0
    for (const { accepted, found } of byKey.values()) {
        for (const pair of pairsOf({ accepted, found }, issues, acceptances)) {
            covered.push(pair)
            // Of several acceptances the latest speaks.
            codes[pair.row] = Math.max(
                codes[pair.row] ?? 0,
                pair.acceptance + 1
            )
            isFound[pair.acceptance]?.fill(1, pair.place, pair.place + 1)
        }
        steps += accepted.length
        if (steps >= issuesPerStep) {
            steps = 0
            yield
        }
    }
    const whole = acceptances.findLastIndex(
        ({ issues: accepted }) => accepted === undefined
    )
    let accepted = 0
    for (let row = 0; row < codes.length; row += 1) {
        if (codes[row] === 0) {
            codes[row] = whole + 1
        }
        accepted += codes[row] === 0 ? 0 : 1
    }
    return {
        acceptances,
        codes,
        accepted,
        covered,
        solved: solvedIssues(acceptances, isFound),
    }
}

/** Only what has been accepted is looked at; the rest of the list is passed by. */
function* groupedByKey(
    issues: Identified,
    acceptances: readonly Acceptance[]
): Sliced<ReadonlyMap<string, SameKey>> {
    const byKey = new Map<string, SameKey>()
    for (const [acceptance, { issues: accepted }] of acceptances.entries()) {
        for (const [place, stored] of (accepted?.keys ?? []).entries()) {
            const key = keyOfAccepted(stored)
            const same = byKey.get(key)
            if (same === undefined) {
                byKey.set(key, { accepted: [{ acceptance, place }], found: [] })
            } else {
                same.accepted.push({ acceptance, place })
            }
            if (place % issuesPerStep === 0) {
                yield
            }
        }
    }
    const count = byKey.size === 0 ? 0 : issues.count
    for (let row = 0; row < count; row += 1) {
        byKey.get(issues.keyAt(row))?.found.push(row)
        if (row % issuesPerStep === 0) {
            yield
        }
    }
    return byKey
}

/**
 * Which accepted issue is which of those found. Two acceptances may mean the
 * same one, so each looks among all of them.
 */
function pairsOf(
    { accepted, found }: SameKey,
    issues: Identified,
    acceptances: readonly Acceptance[]
): readonly CoveredIssue[] {
    if (found.length === 0) {
        return []
    }
    const pairs: CoveredIssue[] = []
    const columnsOf = (acceptance: number) => acceptances[acceptance]?.issues
    const [only] = found
    let rowsByMark: ReadonlyMap<number, readonly number[]> | undefined
    let used = new Map<number, number>()
    let before = -1
    for (const [index, { acceptance, place }] of accepted.entries()) {
        const columns = columnsOf(acceptance)
        const isAlone =
            found.length === 1 &&
            before !== acceptance &&
            accepted[index + 1]?.acceptance !== acceptance &&
            !isExactKey(columns?.keys[place] ?? '')
        if (before !== acceptance) {
            used = new Map()
            before = acceptance
        }
        if (isAlone && only !== undefined) {
            pairs.push({ row: only, acceptance, place })
            continue
        }
        rowsByMark ??= groupedByMark(found, issues)
        const mark = columns?.marks[place] ?? 0
        const nth = used.get(mark) ?? 0
        const row = rowsByMark.get(mark)?.[nth]
        if (row !== undefined) {
            used.set(mark, nth + 1)
            pairs.push({ row, acceptance, place })
        }
    }
    return pairs
}

function groupedByMark(
    rows: readonly number[],
    issues: Identified
): ReadonlyMap<number, readonly number[]> {
    const byMark = new Map<number, number[]>()
    for (const row of rows) {
        const mark = issues.markAt(row)
        const same = byMark.get(mark)
        if (same === undefined) {
            byMark.set(mark, [row])
        } else {
            same.push(row)
        }
    }
    return byMark
}
