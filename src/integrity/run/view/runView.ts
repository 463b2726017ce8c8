import type { IntegrityKind } from '../../../dhis2/integrity/maintenance'
import { estimateTime, type TimeEstimate } from '../plan/estimateTime'
import type { RunState } from '../loop/pollSchedule'
import { isActive, type JobStarter, type Run } from '../run'

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
export interface RunView {
    readonly run: Run
    readonly status: RunStatus
    readonly kind: IntegrityKind
    readonly done: number
    readonly total: number
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
    averageMsOf: (checkName: string) => number | undefined
): RunView | undefined {
    if (run === undefined) {
        return undefined
    }
    const kind = run.job?.kind ?? run.steps[0]?.kind ?? 'summary'
    const left = isActive(run) ? checksLeft(run, kind) : []
    const planned = new Set([
        ...run.planned[kind],
        ...(run.job?.kind === kind ? run.job.checks : []),
    ])
    return {
        run,
        status: statusOf(run, trouble),
        kind,
        total: planned.size,
        done: planned.size - left.length,
        current: run.job?.current,
        startedBy: run.job?.startedBy,
        trouble,
        rest: estimateTime(left, averageMsOf),
    }
}

function checksLeft(run: Run, kind: IntegrityKind): readonly string[] {
    const todo = run.job?.end === undefined ? (run.job?.todo ?? []) : []
    const later = run.steps
        .filter((step) => step.kind === kind)
        .flatMap(({ checks }) => checks)
    return [...new Set([...todo, ...later])]
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
