import type { ListedRun } from '../../dhis2/store/listedRuns'
import type { StoreSettings } from '../../dhis2/store/storeSettings'

/** A run that lets go of the names of its issues, or of their identities too. */
interface LighterRun {
    readonly id: string
    readonly keep: 'identities' | 'counts'
}

/** What is to go, to save room. */
export interface Retention {
    /** Ids of the runs to remove. */
    readonly remove: readonly string[]
    readonly lighten: readonly LighterRun[]
}

/**
 * Which runs go, and which let go of a part. Those that are pinned or named
 * stay as they are and take the place of no other; so does what this app
 * cannot read.
 *
 * @param runs newest first
 */
export function retention(
    runs: readonly ListedRun[],
    settings: StoreSettings
): Retention {
    const loose = runs.flatMap(({ id, saved, isPinned, name }) =>
        saved.kind === 'ok' && !isPinned && name === undefined
            ? [{ id, run: saved.run }]
            : []
    )
    const lighten = loose
        .slice(0, settings.runs)
        .flatMap(({ id, run }, place): LighterRun[] => {
            if (place >= settings.identities) {
                return run.identitiesKept + run.namesKept > 0
                    ? [{ id, keep: 'counts' }]
                    : []
            }
            return place >= settings.names && run.namesKept > 0
                ? [{ id, keep: 'identities' }]
                : []
        })
    return {
        remove: loose.slice(settings.runs).map(({ id }) => id),
        lighten,
    }
}
