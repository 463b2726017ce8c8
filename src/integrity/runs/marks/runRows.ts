import type { ListedRun } from '../../../dhis2/store/listedRuns'
import { knownSeverities } from '../../../dhis2/models/dataIntegritySeverity'
import type { SavedRunHead } from '../../../dhis2/store/savedRun'

/** The severities that have a column, gravest first. */
export const shownSeverities = [...knownSeverities].reverse()

/** Issues of severities that have no column. */
export const otherIssues = ({ totals }: Pick<SavedRunHead, 'totals'>): number =>
    Object.entries(totals)
        .filter(
            ([severity]) => !shownSeverities.some((known) => known === severity)
        )
        .reduce((sum, [, count]) => sum + count, 0)

/** Characters that the readable ones of these runs take, their entries left out. */
export const storedCharacters = (runs: readonly ListedRun[]): number =>
    runs.reduce(
        (sum, { saved }) => sum + (saved.kind === 'ok' ? saved.run.size : 0),
        0
    )

/** Two runs to compare, the earlier one first. */
export interface RunPair {
    readonly from: string
    readonly to: string
}

/**
 * The two runs that are ticked.
 *
 * @param runs newest first
 * @returns undefined unless there are exactly two that can be read
 */
export function tickedPair(
    runs: readonly ListedRun[],
    ticked: ReadonlySet<string>
): RunPair | undefined {
    const [later, earlier, ...others] = runs.filter(
        ({ id, saved }) => ticked.has(id) && saved.kind === 'ok'
    )
    return later === undefined || earlier === undefined || others.length > 0
        ? undefined
        : { from: earlier.id, to: later.id }
}

/** The run before this one, of those that can be read. */
export function runBefore(
    runs: readonly ListedRun[],
    id: string
): ListedRun | undefined {
    const place = runs.findIndex((run) => run.id === id)
    return place < 0
        ? undefined
        : runs.slice(place + 1).find(({ saved }) => saved.kind === 'ok')
}
