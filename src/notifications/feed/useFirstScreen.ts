import { useEffect, useState } from 'react'

/** Enough to fill the box on a common screen; a tall one is full a frame later. */
const rowsAtFirst = 20
/** So few that a slice is drawn within a frame. */
const rowsPerSlice = 40

/** The last rows at once, the others a slice at a time after each painting. */
export function useFirstScreen<Row>(rows: readonly Row[]): readonly Row[] {
    const [shownRows, setShownRows] = useState(rowsAtFirst)
    // Rows that come later must not push out those that are there.
    const isWhole = shownRows >= rows.length
    useEffect(() => {
        if (shownRows === Infinity) {
            return undefined
        }
        const timer = setTimeout(() =>
            setShownRows(isWhole ? Infinity : shownRows + rowsPerSlice)
        )
        return () => clearTimeout(timer)
    }, [isWhole, shownRows])
    return isWhole ? rows : rows.slice(-shownRows)
}
