import { useEffect, useMemo, useState } from 'react'

/** Enough to fill the box on a common screen; a tall one is full a frame later. */
const rowsAtFirst = 20
/** So few that a slice is drawn within a frame. */
const rowsPerSlice = 40
/** As much as a page holds with ease; what is older comes when asked for. */
const rowsPerStage = 500

/** The end of a long list that is drawn, and the way to what is before it. */
export interface DrawnRows<Row> {
    readonly rows: readonly Row[]
    /** Rows before them that are drawn when asked for; 0 while slices come. */
    readonly earlier: number
    /** How many of these come next. */
    readonly nextEarlier: number
    readonly showEarlier: () => void
}

/**
 * The last rows at once, the others a slice at a time after each painting, up
 * to a stage; rows before that, stage by stage, when they are asked for.
 */
export function useFirstScreen<Row>(rows: readonly Row[]): DrawnRows<Row> {
    const [hidden, setHidden] = useState(() =>
        Math.max(0, rows.length - rowsPerStage)
    )
    const [shownRows, setShownRows] = useState(rowsAtFirst)
    // Rows that come later must not push out those that are there.
    const isWhole = shownRows >= rows.length - hidden
    useEffect(() => {
        if (shownRows === Infinity) {
            return undefined
        }
        const timer = setTimeout(() =>
            setShownRows(isWhole ? Infinity : shownRows + rowsPerSlice)
        )
        return () => clearTimeout(timer)
    }, [isWhole, shownRows])
    const showEarlier = () => {
        setHidden(Math.max(0, hidden - rowsPerStage))
        setShownRows(rows.length - hidden + rowsPerSlice)
    }
    const drawn = useMemo(
        () => (isWhole ? rows.slice(hidden) : rows.slice(-shownRows)),
        [rows, isWhole, hidden, shownRows]
    )
    return {
        rows: drawn,
        earlier: isWhole ? hidden : 0,
        nextEarlier: isWhole ? Math.min(hidden, rowsPerStage) : 0,
        showEarlier,
    }
}
