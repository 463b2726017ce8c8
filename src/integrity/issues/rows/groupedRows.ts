import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import { severityWeight } from '../../../dhis2/models/dataIntegritySeverity'
import { checkTitle } from '../../checkView'
import type { IssueSort } from '../query/issuesQuery'
import type { IssueSet } from './issueSet'
import type { Sliced } from '../../../dhis2/slicing/sliced'
import {
    isSortedByCheck,
    issueKey,
    sortedPlaces,
    type CompareText,
} from './sortIssues'

/**
 * The checks in the order of their groups: the worst first, then those with
 * the most issues, then by title. What a search leaves of them does not count,
 * so that no group jumps about while one types.
 */
export function groupOrder(
    { checks }: IssueSet,
    compareText: CompareText
): readonly number[] {
    const keys = checks.map(({ check, issues }) => ({
        weight: severityWeight(check.severity),
        count: issues.length,
        title: checkTitle(check),
    }))
    return [...keys.entries()]
        .sort(
            ([left, one], [right, other]) =>
                other.weight - one.weight ||
                other.count - one.count ||
                compareText(one.title, other.title) ||
                left - right
        )
        .map(([checkIndex]) => checkIndex)
}

/**
 * All rows of the set, group by group, each in the order asked for; without
 * one in the server's.
 */
export function* groupedRows(
    set: IssueSet,
    sort: IssueSort | undefined,
    compareText: CompareText
): Sliced<Uint32Array> {
    const rows = new Uint32Array(set.rowCount)
    let place = 0
    for (const checkIndex of groupOrder(set, compareText)) {
        const issues = set.checks[checkIndex]?.issues ?? []
        const start = set.starts[checkIndex] ?? 0
        const order =
            sort && !isSortedByCheck(sort)
                ? yield* sortedList(issues, sort, compareText)
                : undefined
        for (let index = 0; index < issues.length; index += 1) {
            rows[place++] = start + (order?.[index] ?? index)
        }
    }
    return rows
}

interface SortedList {
    readonly sort: IssueSort
    readonly compareText: CompareText
    readonly order: Uint32Array
}

/** A list of issues never changes: while others arrive, it stays sorted. */
const sortedLists = new WeakMap<readonly DataIntegrityIssue[], SortedList>()

function knownOrder(
    issues: readonly DataIntegrityIssue[],
    sort: IssueSort,
    compareText: CompareText
): Uint32Array | undefined {
    const known = sortedLists.get(issues)
    return known?.compareText === compareText &&
        known.sort.column === sort.column &&
        known.sort.direction === sort.direction
        ? known.order
        : undefined
}

/** Whether the rows have been in this order before, and so take no time. */
export function areGroupsSorted(
    { checks }: IssueSet,
    sort: IssueSort | undefined,
    compareText: CompareText
): boolean {
    return (
        sort === undefined ||
        isSortedByCheck(sort) ||
        checks.every(
            ({ issues }) => knownOrder(issues, sort, compareText) !== undefined
        )
    )
}

function* sortedList(
    issues: readonly DataIntegrityIssue[],
    sort: IssueSort,
    compareText: CompareText
): Sliced<Uint32Array> {
    const known = knownOrder(issues, sort, compareText)
    if (known !== undefined) {
        return known
    }
    const keyOf = issueKey(sort.column)
    const keys: (string | undefined)[] = []
    for (const issue of issues) {
        keys.push(keyOf(issue))
        if (keys.length % 1024 === 0) {
            yield
        }
    }
    const order = yield* sortedPlaces(keys, sort.direction, compareText)
    sortedLists.set(issues, { sort, compareText, order })
    return order
}
