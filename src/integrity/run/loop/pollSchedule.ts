import { backoffMs } from '../../../dhis2/wire/delay'
import { isActive, silentLife, type Run, type RunJob } from '../run'
import { runNeed } from './runNeed'

/** What the last look at the server ran into. */
export interface RunTrouble {
    readonly error: unknown
    readonly failures: number
    /** Nothing more is asked until the admin says so or comes back. */
    readonly isPaused: boolean
}

export interface RunState {
    readonly run?: Run | undefined
    readonly trouble?: RunTrouble | undefined
    /** What came of a cancel that the server refused. */
    readonly refusal?: unknown
    /** Jobs found dead; they are not followed a second time. */
    readonly deadJobs: readonly string[]
}

export const noRunState: RunState = { deadJobs: [] }

const gapsMs = [500, 1000, 2000, 3000, 4000]
const longGapMs = 5000
const queuedGapMs = 6000
/** The server's housekeeping, which frees silent jobs, comes as often. */
const silentGapMs = 20_000
/** For what must be done at once; the timer takes no 0. */
const atOnceMs = 20

/**
 * Pause before the next look at the server; false for none at all: the run is
 * over, or waits for the admin.
 */
export function nextLookMs(state: RunState | undefined): number | false {
    const { run, trouble } = state ?? noRunState
    if (!isActive(run) || trouble?.isPaused) {
        return false
    }
    if (trouble !== undefined) {
        return backoffMs(1000, trouble.failures - 1)
    }
    if (runNeed(run, 0).kind !== 'look') {
        return atOnceMs
    }
    return silentLife(run.job) === undefined ? gapMs(run.job) : silentGapMs
}

function gapMs(job: RunJob | undefined): number {
    const looks = job?.looks ?? 0
    return (
        gapsMs[Math.max(0, looks - 1)] ??
        (job?.phase === 'queued' ? queuedGapMs : longGapMs)
    )
}
