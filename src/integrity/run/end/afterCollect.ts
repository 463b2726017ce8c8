import { closeJob, type JobContext } from './closeJob'
import type { CheckEnds } from './checkEnds'
import type { Run } from '../run'

/**
 * The run with what was read of its results. Once its job is over, stock is
 * taken of it and the next one is planned.
 *
 * @param ends undefined when nothing may be or is to be read: then nothing is
 *   said of the checks
 */
export function afterCollect(
    run: Run,
    ends: CheckEnds | undefined,
    context: JobContext
): Run {
    const { job } = run
    if (job === undefined) {
        return run
    }
    const known = {
        ...run,
        ends: {
            ...run.ends,
            [job.kind]: { ...run.ends[job.kind], ...ends },
        },
    }
    return job.end === undefined
        ? { ...known, job: { ...job, collectedAt: context.now } }
        : closeJob(known, job, ends !== undefined, context)
}
