import type { IdentityColumns } from '../../../dhis2/store/identityColumns'
import type { SavedRun } from '../../../dhis2/store/savedRun'
import type { ReadableRun } from '../readableRuns'

/** The run with which what is on the screen is compared, with its issues. */
export interface Baseline {
    readonly listed: ReadableRun
    readonly run: SavedRun
    /** By check, as far as they are kept. */
    readonly issues: ReadonlyMap<string, IdentityColumns>
}

/** The job's end and the last of its results are told by two requests. */
const untilToldMs = 60_000

/**
 * The saved run that brought what is on the screen, if it is one of them.
 *
 * @param runs newest first
 * @param ranAt when the newest of the results came, milliseconds since 1970
 */
export const shownRun = (
    runs: readonly ReadableRun[],
    ranAt: number | undefined
): ReadableRun | undefined =>
    ranAt === undefined
        ? undefined
        : runs.find(
              ({ startedAt, run }) =>
                  startedAt <= ranAt &&
                  ranAt <= Date.parse(run.endedAt) + untilToldMs
          )

/**
 * The run with which what is on the screen is compared: the newest that is
 * pinned, or else the one before it of the same scope.
 *
 * @param runs newest first
 */
export function baselineRun(
    runs: readonly ReadableRun[],
    ranAt: number | undefined
): ReadableRun | undefined {
    if (ranAt === undefined) {
        return undefined
    }
    const shown = shownRun(runs, ranAt)
    const earlier = runs.filter(
        ({ id, startedAt }) => id !== shown?.id && startedAt <= ranAt
    )
    const scope = shown?.run.scope.kind
    return (
        earlier.find(({ isPinned }) => isPinned) ??
        earlier.find(({ run }) =>
            scope === undefined
                ? run.scope.kind !== 'selected'
                : run.scope.kind === scope
        )
    )
}
