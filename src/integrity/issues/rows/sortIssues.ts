import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import { severityWeight } from '../../../dhis2/models/dataIntegritySeverity'
import { metadataTypeLabel } from '../../metadataTypeLabels'
import type { IssueSet } from './issueSet'
import type { IssueColumn, IssueSort } from '../query/issuesQuery'
import { mergeSort } from '../../../dhis2/slicing/mergeSort'
import type { Sliced } from '../../../dhis2/slicing/sliced'

export type CompareText = (left: string, right: string) => number
type Key = string | number | undefined

/** What the issues of a check have in common: sorting them sorts the checks. */
const checkKeys: Partial<
    Record<IssueColumn, (check: DataIntegrityCheck) => Key>
> = {
    type: ({ issuesIdType }) => issuesIdType && metadataTypeLabel(issuesIdType),
    section: ({ section }) => section,
    severity: ({ severity }) => severity && severityWeight(severity),
}

const issueKeys: Partial<
    Record<IssueColumn, (issue: DataIntegrityIssue) => string | undefined>
> = {
    name: ({ name }) => name,
    id: ({ id }) => id,
    comment: ({ comment }) => comment,
    refs: ({ refs }) => refs?.join(', '),
}

/** What a column shows of an issue. */
export const issueKey = (column: IssueColumn) =>
    issueKeys[column] ?? (() => undefined)

/** Whether the order takes no comparing of issues and so no time. */
export function isSortedByCheck(sort: IssueSort | undefined): boolean {
    return sort === undefined || sort.column in checkKeys
}

/**
 * All rows of the set in the order asked for. Rows without a value come last
 * in both directions; equal ones keep the server's order.
 */
export function* sortIssues(
    set: IssueSet,
    sort: IssueSort | undefined,
    compareText: CompareText
): Sliced<Uint32Array> {
    const checkKey = sort && checkKeys[sort.column]
    if (sort === undefined || checkKey !== undefined) {
        return rowsByCheck(set, sort, checkKey, compareText)
    }
    const keyOf = issueKey(sort.column)
    const keys: (string | undefined)[] = []
    for (const { issues } of set.checks) {
        for (const issue of issues) {
            keys.push(keyOf(issue))
            if (keys.length % 1024 === 0) {
                yield
            }
        }
    }
    return yield* sortedPlaces(keys, sort.direction, compareText)
}

/**
 * The places of the keys in the order of what stands there: missing ones last
 * in both directions, equal ones as they came.
 */
export function* sortedPlaces(
    keys: readonly (string | undefined)[],
    direction: IssueSort['direction'],
    compareText: CompareText
): Sliced<Uint32Array> {
    const present: number[] = []
    const missing: number[] = []
    keys.forEach((key, place) =>
        (isMissingKey(key) ? missing : present).push(place)
    )
    yield
    const sign = direction === 'asc' ? 1 : -1
    const sorted = yield* mergeSort(
        Uint32Array.from(present),
        (left, right) =>
            sign * compareText(keys[left] ?? '', keys[right] ?? '') ||
            left - right
    )
    const places = new Uint32Array(keys.length)
    places.set(sorted)
    places.set(missing, sorted.length)
    return places
}

function rowsByCheck(
    { checks, starts, rowCount }: IssueSet,
    sort: IssueSort | undefined,
    keyOf: ((check: DataIntegrityCheck) => Key) | undefined,
    compareText: CompareText
): Uint32Array {
    const sign = sort?.direction === 'desc' ? -1 : 1
    const keys = checks.map(({ check }) => keyOf?.(check))
    const order = [...checks.keys()].sort(
        (left, right) =>
            compareKeys(keys[left], keys[right], sign, compareText) ||
            left - right
    )
    const rows = new Uint32Array(rowCount)
    let place = 0
    for (const checkIndex of order) {
        const end = starts[checkIndex + 1] ?? rowCount
        for (let row = starts[checkIndex] ?? 0; row < end; row += 1) {
            rows[place++] = row
        }
    }
    return rows
}

function compareKeys(
    left: Key,
    right: Key,
    sign: number,
    compareText: CompareText
): number {
    const [noLeft, noRight] = [isMissingKey(left), isMissingKey(right)]
    if (noLeft || noRight) {
        return Number(noLeft) - Number(noRight)
    }
    return (
        sign *
        (typeof left === 'string' && typeof right === 'string'
            ? compareText(left, right)
            : Number(left) - Number(right))
    )
}

const isMissingKey = (key: Key) => key === undefined || key === ''
