import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import type { Sliced } from '../../../dhis2/slicing/sliced'
import type { IdentityColumns } from '../../../dhis2/store/identityColumns'
import {
    changeAt,
    changeCode,
    type IssueChange,
} from '../../history/compare/compareIssues'
import { rowChanges } from '../../history/compare/rowChanges'
import type { IssueSet } from './issueSet'
import type { SetCoverage } from './setCoverage'

/** What has become of the rows of a set since an earlier run. */
export interface SetNews {
    /** By row, for `changeOfRow`. */
    readonly changes: Uint8Array
    /** By row: 1 where it is new and open. */
    readonly marks: Uint8Array
    /** How many of those are, check by check in the order of the set. */
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
    readonly codes: Uint8Array
}

/** A list of issues never changes: while others arrive, it stays compared. */
const known = new WeakMap<readonly DataIntegrityIssue[], KnownNews>()

const notKnown = 255

/** Undefined where it is not known. */
export const changeOfRow = (
    { changes }: SetNews,
    row: number
): IssueChange | undefined => changeAt(changes, row)

/** What is said while nothing is compared yet. */
export const noNews = ({ checks, rowCount }: IssueSet): SetNews => ({
    changes: new Uint8Array(rowCount).fill(notKnown),
    marks: new Uint8Array(rowCount),
    counts: checks.map(() => 0),
    total: 0,
    notCompared: [],
})

/** Tells of the rows of a set what has become of them. */
export function* newsOfSet(
    { checks, starts, rowCount }: IssueSet,
    coverage: SetCoverage,
    earlier: EarlierIssues
): Sliced<SetNews> {
    const changes = new Uint8Array(rowCount).fill(notKnown)
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
        const codes =
            held?.before === before
                ? held.codes
                : yield* rowChanges(issues, before)
        known.set(issues, { before, codes })
        const start = starts[index] ?? 0
        changes.set(codes, start)
        let count = 0
        for (let place = 0; place < codes.length; place += 1) {
            if (
                codes[place] === changeCode.new &&
                coverage.marks[start + place] === 0
            ) {
                marks[start + place] = 1
                count += 1
            }
        }
        counts.push(count)
        yield
    }
    return {
        changes,
        marks,
        counts,
        total: counts.reduce((sum, count) => sum + count, 0),
        notCompared,
    }
}
