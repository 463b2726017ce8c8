import { isActive, type Run } from '../run'

/**
 * Checks that a run has not come to the end of: the one source of all that
 * tells how far it is.
 *
 * @param mayRead whether results are read as they come: then a check is open
 *   until its result is there, for what is shown of it is still the old one
 */
export function openChecks(run: Run, mayRead: boolean): ReadonlySet<string> {
    if (!isActive(run)) {
        return new Set()
    }
    const todo = run.job?.end === undefined ? (run.job?.todo ?? []) : []
    return new Set([
        ...todo,
        ...(mayRead ? uncounted(run) : []),
        ...run.steps.flatMap((step) => step.checks),
    ])
}

/** Counts that have not been read yet; lists are read when all are done. */
function uncounted({ job, ends }: Run): readonly string[] {
    return job?.kind === 'summary'
        ? job.checks.filter((name) => !(name in ends.summary))
        : []
}
