import type { ListedRun } from '../../dhis2/store/listedRuns'
import type { SavedRunHead } from '../../dhis2/store/savedRun'

/** A saved run of which the list can be read. */
export interface ReadableRun {
    readonly id: string
    readonly name: string | undefined
    readonly isPinned: boolean
    readonly run: SavedRunHead
    /** Milliseconds since 1970. */
    readonly startedAt: number
}

/** The runs of a list that this app understands, in its order. */
export const readableRuns = (
    runs: readonly ListedRun[]
): readonly ReadableRun[] =>
    runs.flatMap(({ id, name, isPinned, saved }) => {
        if (saved.kind !== 'ok') {
            return []
        }
        const startedAt = Date.parse(saved.run.startedAt)
        return Number.isNaN(startedAt)
            ? []
            : [{ id, name, isPinned, run: saved.run, startedAt }]
    })
