import { useState } from 'react'

/** A job can have tens of thousands of errors, conflicts or lines. */
const shownAtFirst = 100
const shownFurther = 10 * shownAtFirst

/** The first rows of a list of any length, and how to see further ones. */
export function useFirstRows<Row>(rows: readonly Row[]) {
    const [limit, setLimit] = useState(shownAtFirst)
    return {
        shown: rows.slice(0, limit),
        /** How many the next step brings; 0 when all are shown. */
        further: Math.min(Math.max(0, rows.length - limit), shownFurther),
        showFurther: () => setLimit(limit + shownFurther),
    }
}
