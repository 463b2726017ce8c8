import type { DidNotRunReason, Run } from '../run'

/** Ends a run: what was still to start did not run. */
export function closeRun(run: Run, now: number): Run {
    const isDead = run.job?.end === 'DIED' && run.cancel === 'no'
    const isCancelled =
        (run.job?.end === 'STOPPED' || run.cancel !== 'no') && !isWhole(run)
    const reason = isDead ? 'died' : 'cancelled'
    const closed = run.steps.reduce(
        (rest, { checks, round }) =>
            withDidNotRun(rest, checks, round > 0 ? 'stopped' : reason),
        run
    )
    return {
        ...closed,
        steps: [],
        endedAt: now,
        over: isDead ? 'died' : isCancelled ? 'cancelled' : 'done',
    }
}

/** A cancel that came too late has cancelled nothing. */
function isWhole(run: Run): boolean {
    const { job, steps, didNotRun } = run
    return (
        job?.end !== undefined &&
        job.end !== 'DIED' &&
        steps.length === 0 &&
        Object.keys(didNotRun).length === 0 &&
        job.checks.every((name) => name in run.ends[job.kind]) &&
        !hasUnlisted(run)
    )
}

/** Counts that were to be followed by lists, which nobody has begun. */
const hasUnlisted = ({ mode, job, ends, planned }: Run) =>
    mode === 'countsThenIssues' &&
    job?.kind === 'summary' &&
    planned.details.length === 0 &&
    Object.values(ends.summary).some(({ state }) => state === 'issues')

/** The server has not taken up a job: nothing of what was left will run. */
export function closeNotStarted(run: Run, now: number): Run {
    return { ...closeRun({ ...run, cancel: 'sent' }, now), over: 'notStarted' }
}

/**
 * Marks checks that never ran. One that was counted in this run has run, even
 * if its issues were never listed.
 */
export function withDidNotRun(
    run: Run,
    checks: readonly string[],
    reason: DidNotRunReason
): Run {
    const hasCount = (name: string) => {
        const state = run.ends.summary[name]?.state
        return state === 'passed' || state === 'issues'
    }
    const marks = checks
        .filter((name) => !hasCount(name))
        .map((name) => [name, reason] as const)
    return {
        ...run,
        didNotRun: { ...run.didNotRun, ...Object.fromEntries(marks) },
    }
}
