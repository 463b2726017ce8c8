import { DeniedError } from '../../../dhis2/errors'
import { endOfFeed } from '../../../dhis2/jobs/endOfFeed'
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
    context: RunContext,
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
    const { rows } = await context.tasks.getFeed([jobTypeOf(job.kind), job.id])
    const end = endOfFeed(rows)
    return end?.level === 'ERROR' && end.message
        ? end.message
        : firstError(context, job)
}

/** The feed of a job that failed can be empty a second after its end. */
async function firstError({ jobs }: RunContext, job: RunJob): Promise<string> {
    try {
        const { rows } = await jobs.listErrors(job.id)
        return rows[0]?.message ?? ''
    } catch (error) {
        if (error instanceof DeniedError) {
            return ''
        }
        throw error
    }
}
