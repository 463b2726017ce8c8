import { noRunActivity, type RunActivity } from '../../runActivity'
import { isActive, type Run } from '../run'

/**
 * What the run does, or did, to single checks.
 *
 * @param mayRead whether results are read as they come: then a check is queued
 *   until its result is there, for what is shown of it is still the old one
 */
export function deriveActivity(
    run: Run | undefined,
    mayRead: boolean
): RunActivity {
    if (run === undefined) {
        return noRunActivity
    }
    const checks = new Map<string, 'queued' | 'running'>()
    if (isActive(run)) {
        const todo = run.job?.end === undefined ? (run.job?.todo ?? []) : []
        const waiting = [
            ...todo,
            ...(mayRead ? uncounted(run) : []),
            ...run.steps.flatMap((step) => step.checks),
        ]
        waiting.forEach((name) => checks.set(name, 'queued'))
        if (run.job?.current !== undefined && todo.includes(run.job.current)) {
            checks.set(run.job.current, 'running')
        }
    }
    return { checks, didNotRun: didNotRun(run) }
}

/**
 * What a run did without. Of forgotten results it is only known that the server
 * holds them no more: they may well have been there.
 */
function didNotRun(run: Run): ReadonlyMap<string, number> {
    const until = run.endedAt ?? Infinity
    return new Map(
        Object.entries(run.didNotRun).flatMap(([name, reason]) =>
            reason === 'forgotten' ? [] : [[name, until] as const]
        )
    )
}

/** Counts that have not been read yet; lists are read when all are done. */
function uncounted({ job, ends }: Run): readonly string[] {
    return job?.kind === 'summary'
        ? job.checks.filter((name) => !(name in ends.summary))
        : []
}
