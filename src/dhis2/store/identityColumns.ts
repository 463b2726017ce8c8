import type { Sliced } from '../slicing/sliced'
import { mergeSort } from '../slicing/mergeSort'
import { issueKey, issueMark, type IdentifiedIssue } from './issueIdentity'

/**
 * The issues of one check by their identity: a place an issue, in the order of
 * key, mark and name. Equal issues stand side by side.
 */
export interface IdentityColumns {
    readonly keys: readonly string[]
    /** Of comment and refs, 0 to 65,535. */
    readonly marks: Uint16Array
    /** '' for an issue without a name; missing where names are not kept. */
    readonly names?: readonly string[] | undefined
}

export const noIdentities: IdentityColumns = {
    keys: [],
    marks: new Uint16Array(0),
    names: [],
}

/** Issues between two chances to stand aside. */
const issuesPerStep = 512

/** Brings the issues of a check into the order in which runs are compared. */
export function* identityColumns(
    issues: readonly IdentifiedIssue[]
): Sliced<IdentityColumns> {
    return (yield* orderedIdentities(issues)).columns
}

/** The same, and for each place where its issue stands in the list. */
export function* orderedIdentities(issues: readonly IdentifiedIssue[]): Sliced<{
    readonly columns: IdentityColumns
    readonly order: Uint32Array
}> {
    const keys: string[] = []
    const marks = new Uint16Array(issues.length)
    for (const [place, issue] of issues.entries()) {
        keys.push(issueKey(issue))
        marks[place] = issueMark(issue)
        if (place % issuesPerStep === 0) {
            yield
        }
    }
    const nameAt = (place: number) => issues[place]?.name ?? ''
    const order = yield* mergeSort(
        Uint32Array.from(issues.keys()),
        (left, right) =>
            compareTexts(keys[left] ?? '', keys[right] ?? '') ||
            (marks[left] ?? 0) - (marks[right] ?? 0) ||
            compareTexts(nameAt(left), nameAt(right)) ||
            left - right
    )
    yield
    const sortedKeys: string[] = []
    const names: string[] = []
    const sortedMarks = new Uint16Array(order.length)
    for (const [place, source] of order.entries()) {
        sortedKeys.push(keys[source] ?? '')
        names.push(nameAt(source))
        sortedMarks[place] = marks[source] ?? 0
        if (place % issuesPerStep === 0) {
            yield
        }
    }
    return { columns: { keys: sortedKeys, marks: sortedMarks, names }, order }
}

/** By code units: the same order in every language and browser. */
const compareTexts = (left: string, right: string) =>
    left < right ? -1 : left > right ? 1 : 0

/** The places from `start` to `end`. */
export const identitySlice = (
    { keys, marks, names }: IdentityColumns,
    start: number,
    end: number
): IdentityColumns => ({
    keys: keys.slice(start, end),
    marks: marks.slice(start, end),
    names: names?.slice(start, end),
})
