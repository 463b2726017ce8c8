import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import type { Sliced } from '../../../dhis2/slicing/sliced'
import type { IdentityColumns } from '../../../dhis2/store/identityColumns'
import { newRows } from '../../history/compare/newRows'
import type { IssueSet } from './issueSet'
import type { SetCoverage } from './setCoverage'

/** Which rows of a set are new since an earlier run, and open. */
export interface SetNews {
    /** By row: 1 where it is. */
    readonly marks: Uint8Array
    /** How many are, check by check in the order of the set. */
    readonly counts: readonly number[]
    readonly total: number
    /** Names of the checks that the earlier run cannot be compared in. */
    readonly notCompared: readonly string[]
}

/**
 * The issues of a check in the earlier run; undefined where it cannot be
 * compared: what is not known is not new.
 */
export type EarlierIssues = (checkName: string) => IdentityColumns | undefined

interface KnownNews {
    readonly before: IdentityColumns
    readonly marks: Uint8Array
}

/** A list of issues never changes: while others arrive, it stays compared. */
const known = new WeakMap<readonly DataIntegrityIssue[], KnownNews>()

/** What is said while nothing is compared yet. */
export const noNews = ({ checks, rowCount }: IssueSet): SetNews => ({
    marks: new Uint8Array(rowCount),
    counts: checks.map(() => 0),
    total: 0,
    notCompared: [],
})

/** Tells which rows of a set an earlier run did not have. */
export function* newsOfSet(
    { checks, starts, rowCount }: IssueSet,
    coverage: SetCoverage,
    earlier: EarlierIssues
): Sliced<SetNews> {
    const marks = new Uint8Array(rowCount)
    const counts: number[] = []
    const notCompared: string[] = []
    for (const [index, { check, issues }] of checks.entries()) {
        const before = earlier(check.name)
        if (before === undefined) {
            notCompared.push(check.name)
            counts.push(0)
            continue
        }
        const held = known.get(issues)
        const news =
            held?.before === before
                ? held.marks
                : yield* newRows(issues, before)
        known.set(issues, { before, marks: news })
        const start = starts[index] ?? 0
        let count = 0
        for (let place = 0; place < news.length; place += 1) {
            if (news[place] === 1 && coverage.marks[start + place] === 0) {
                marks[start + place] = 1
                count += 1
            }
        }
        counts.push(count)
        yield
    }
    return {
        marks,
        counts,
        total: counts.reduce((sum, count) => sum + count, 0),
        notCompared,
    }
}
