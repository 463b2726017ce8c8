import type { ListedRun } from '../../dhis2/store/listedRuns'

/**
 * Whether a run is saved: under its own id, or as a job of a run that had
 * several.
 */
export const isSavedAmong = (runs: readonly ListedRun[], id: string): boolean =>
    runs.some(
        (run) =>
            run.id === id ||
            (run.saved.kind === 'ok' &&
                run.id === run.saved.run.jobs[0] &&
                run.saved.run.jobs.includes(id))
    )
