/**
 * Rows of a file as people count them, from 1, neighbours folded:
 * `[10, 11, 12, 40, 41]` → "11–13, 41, 42". Two neighbours are no range.
 *
 * @param indexes counted from 0, in any order
 */
export function rowRanges(indexes: readonly number[]): string {
    const sorted = [...new Set(indexes)].sort((one, other) => one - other)
    const ranges: [first: number, last: number][] = []
    for (const index of sorted) {
        const range = ranges.at(-1)
        if (range !== undefined && range[1] === index - 1) {
            range[1] = index
        } else {
            ranges.push([index, index])
        }
    }
    return ranges
        .map(([first, last]) => rangeText(first + 1, last + 1))
        .join(', ')
}

function rangeText(first: number, last: number): string {
    if (first === last) {
        return String(first)
    }
    return first + 1 === last ? `${first}, ${last}` : `${first}–${last}`
}
