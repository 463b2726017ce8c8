import { estimateTime, type TimeEstimate } from '../plan/estimateTime'
import type { RunState } from '../loop/pollSchedule'
import { isActive, type JobStarter, type Run } from '../run'
import { openChecks } from './openChecks'
import { runProgress, type RunProgress } from './runProgress'

/**
 * - `starting`: the server has not taken up the job yet
 * - `waiting`: behind another job of its type
 * - `held`: like `starting`, but nothing is asked until the admin is back: no
 *   job of ours goes on at the server
 * - `paused`: nothing is asked until the admin comes back or says so
 */
export type RunStatus =
    | 'starting'
    | 'held'
    | 'waiting'
    | 'running'
    | 'cancelling'
    | 'paused'
    | 'ended'

/** A run of checks as it is shown. */
export interface RunView extends RunProgress {
    readonly run: Run
    readonly status: RunStatus
    /** Name of the check that is worked on, where that is known. */
    readonly current: string | undefined
    readonly startedBy: JobStarter | undefined
    /** The last look failed; it is tried again, ever later. */
    readonly trouble: RunState['trouble']
    /** Rest of the work by the server's own averages. */
    readonly rest: TimeEstimate
}

export function runView(
    { run, trouble }: RunState,
    averageMsOf: (checkName: string) => number | undefined,
    mayRead: boolean
): RunView | undefined {
    if (run === undefined) {
        return undefined
    }
    const progress = runProgress(run, openChecks(run, mayRead))
    return {
        run,
        ...progress,
        status: statusOf(run, trouble),
        current: run.job?.current,
        startedBy: run.job?.startedBy,
        trouble,
        rest: estimateTime(progress.left, averageMsOf),
    }
}

function statusOf(run: Run, trouble: RunState['trouble']): RunStatus {
    if (!isActive(run)) {
        return 'ended'
    }
    if (trouble?.isPaused) {
        return run.job === undefined ? 'held' : 'paused'
    }
    if (run.cancel !== 'no') {
        return 'cancelling'
    }
    if (run.job === undefined) {
        return 'starting'
    }
    if (run.job.phase === 'running') {
        return 'running'
    }
    return run.job.blocker === undefined ? 'starting' : 'waiting'
}
