/**
 * The row that a key moves the cursor to; undefined for a key that does not
 * move it. Without a cursor (-1) any of them goes to the first row.
 */
export function nextCursor(
    key: string,
    cursor: number,
    rowCount: number,
    rowsPerPage: number
): number | undefined {
    const page = Math.max(1, rowsPerPage - 1)
    const targets: Record<string, number> = {
        ArrowDown: cursor + 1,
        ArrowUp: cursor - 1,
        PageDown: cursor + page,
        PageUp: cursor - page,
        Home: 0,
        End: rowCount - 1,
    }
    const target = Object.hasOwn(targets, key) ? targets[key] : undefined
    return target === undefined || rowCount === 0
        ? undefined
        : Math.max(0, Math.min(target, rowCount - 1))
}
