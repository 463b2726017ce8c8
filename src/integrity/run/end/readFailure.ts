import { jobTypeOf } from '../../../dhis2/integrity/integrityJobs'
import type { CheckEnds } from './checkEnds'
import type { Run, RunJob } from '../run'
import type { RunContext } from '../runContext'

/**
 * What the server says of a job that failed although none of its checks did,
 * as far as that is known; undefined for every other job.
 *
 * @throws Dhis2Error
 */
export async function readFailure(
    { tasks }: RunContext,
    run: Run,
    job: RunJob,
    ends: CheckEnds | undefined
): Promise<string | undefined> {
    const known = { ...run.ends[job.kind], ...ends }
    const isExplained = job.checks.some(
        (name) => known[name]?.state === 'failed'
    )
    if (job.end !== 'FAILED' || isExplained) {
        return undefined
    }
    const { rows } = await tasks.getFeed([jobTypeOf(job.kind), job.id])
    const last = rows.filter(({ completed }) => completed === true).at(-1)
    return last?.level === 'ERROR' ? (last.message ?? '') : ''
}
