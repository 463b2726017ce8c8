import type { SavedRunHead } from '../../../dhis2/store/savedRun'

/** How long a run took, in milliseconds; undefined where that is not known. */
export function runDuration({
    startedAt,
    endedAt,
}: Pick<SavedRunHead, 'startedAt' | 'endedAt'>): number | undefined {
    const durationMs = Date.parse(endedAt) - Date.parse(startedAt)
    return Number.isNaN(durationMs) ? undefined : durationMs
}
