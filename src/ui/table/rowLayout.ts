import { lastUpTo } from './lastUpTo'

/** Neighbouring rows of one height. */
export interface RowStretch {
    readonly rowCount: number
    readonly rowPx: number
}

/** Where each row of a table stands: rows can differ in height. */
export interface RowLayout {
    readonly rowCount: number
    /** Height of all rows together. */
    readonly contentPx: number
    readonly topOf: (rowIndex: number) => number
    readonly heightOf: (rowIndex: number) => number
    /** The row at so many pixels from the top; the last one below the end. */
    readonly rowAt: (px: number) => number
}

/** Costs as much as there are stretches, however many rows these have. */
export function rowLayout(stretches: readonly RowStretch[]): RowLayout {
    const filled = stretches.filter(({ rowCount }) => rowCount > 0)
    const firstRows: number[] = []
    const tops: number[] = []
    let rowCount = 0
    let contentPx = 0
    for (const stretch of filled) {
        firstRows.push(rowCount)
        tops.push(contentPx)
        rowCount += stretch.rowCount
        contentPx += stretch.rowCount * stretch.rowPx
    }
    const heightIn = (place: number) => filled[place]?.rowPx ?? 0
    return {
        rowCount,
        contentPx,
        topOf: (rowIndex) => {
            const place = lastUpTo(firstRows, rowIndex)
            return (
                (tops[place] ?? 0) +
                (rowIndex - (firstRows[place] ?? 0)) * heightIn(place)
            )
        },
        heightOf: (rowIndex) => heightIn(lastUpTo(firstRows, rowIndex)),
        rowAt: (px) => {
            const place = lastUpTo(tops, px)
            const rows = Math.floor((px - (tops[place] ?? 0)) / heightIn(place))
            const row = (firstRows[place] ?? 0) + (rows || 0)
            return Math.max(0, Math.min(row, rowCount - 1))
        },
    }
}
