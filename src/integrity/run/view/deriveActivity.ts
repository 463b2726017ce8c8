import { noRunActivity, type RunActivity } from '../../runActivity'
import type { Run } from '../run'
import { openChecks } from './openChecks'

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
    // What this run has counted is known, also while its issues are listed.
    const open = new Set(
        [...openChecks(run, mayRead)].filter(
            (name) => !(name in run.ends.summary)
        )
    )
    const checks = new Map<string, 'queued' | 'running'>(
        [...open].map((name) => [name, 'queued'])
    )
    const current = run.job?.current
    if (
        current !== undefined &&
        run.job?.todo.includes(current) &&
        open.has(current)
    ) {
        checks.set(current, 'running')
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
