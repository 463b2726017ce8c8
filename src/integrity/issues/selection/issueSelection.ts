import type { IssueSet } from '../rows/issueSet'

/** Selected rows of a set of issues: they stay so however the rows are shown. */
export interface IssueSelection {
    /** By row: 1 where it is selected. */
    readonly marks: Uint8Array
    readonly count: number
}

export const noSelection = (rowCount: number): IssueSelection => ({
    marks: new Uint8Array(rowCount),
    count: 0,
})

export const isRowSelected = (
    { marks }: IssueSelection,
    row: number
): boolean => marks[row] === 1

/** With these rows selected, or no longer. */
export function withRows(
    { marks: before, count: countBefore }: IssueSelection,
    rows: Uint32Array,
    isSelected: boolean
): IssueSelection {
    const marks = before.slice()
    const mark = isSelected ? 1 : 0
    let count = countBefore
    for (const row of rows) {
        if (row < marks.length && marks[row] !== mark) {
            marks[row] = mark
            count += isSelected ? 1 : -1
        }
    }
    return { marks, count }
}

/** How many of these rows are selected. */
export function selectedAmong(
    { marks, count }: IssueSelection,
    rows: Uint32Array
): number {
    if (count === 0) {
        return 0
    }
    let selected = 0
    for (const row of rows) {
        selected += marks[row] ?? 0
    }
    return selected
}

/**
 * The selection in a newer set: lists that are the same keep theirs, wherever
 * they stand; rows of a list that has been loaded anew are other rows.
 */
export function carriedOver(
    selection: IssueSelection,
    before: IssueSet,
    after: IssueSet
): IssueSelection {
    const carried = noSelection(after.rowCount)
    if (selection.count === 0) {
        return carried
    }
    let count = 0
    before.checks.forEach(({ issues }, place) => {
        const there = after.checks.findIndex((other) => other.issues === issues)
        if (there !== -1) {
            const start = before.starts[place] ?? 0
            const marks = selection.marks.subarray(start, start + issues.length)
            carried.marks.set(marks, after.starts[there] ?? 0)
            count += marks.reduce((sum, mark) => sum + mark, 0)
        }
    })
    return { marks: carried.marks, count }
}
