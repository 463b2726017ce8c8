import { DeniedError, NotFoundError } from '../../../dhis2/errors'
import { jobTypeOf } from '../../../dhis2/integrity/integrityJobs'
import type { Look, ProgressSign } from './afterLook'
import { jobFacts } from './jobFacts'
import { isBlockerDue, isProgressDue, isRecordDue } from './lookDue'
import { progressSign } from './progressSign'
import type { RunJob } from '../run'
import { namesByDescription, type RunContext } from '../runContext'

/**
 * One look at a job. Its record comes first: what runs is only its own while
 * the record says that it runs, or else the work of the job before it.
 *
 * @throws Dhis2Error
 */
export async function readLook(
    context: RunContext,
    job: RunJob
): Promise<Look> {
    const { maintenance, clock } = context
    const record = isRecordDue(job) ? await readRecord(context, job) : undefined
    if (record === 'gone' || record?.phase === 'over') {
        return { now: clock.now(), record }
    }
    const isQueued = (record?.phase ?? job.phase) === 'queued'
    const rivals =
        isQueued && isBlockerDue(job)
            ? await readRivals(context, job)
            : undefined
    const isWaiting = (rivals?.length ?? 0) > 0 || job.blocker !== undefined
    const running =
        !isQueued || isWaiting
            ? await maintenance.listRunning(job.kind)
            : undefined
    const isIdle = running !== undefined && !job.todo.some(isAmong(running))
    if (!isQueued && isIdle && record === undefined) {
        // It has just ended, or it is dead: its record tells.
        return {
            now: clock.now(),
            running,
            record: await readRecord(context, job),
        }
    }
    const progress =
        !isQueued && isProgressDue(job, clock.now())
            ? await readProgress(context, job)
            : undefined
    return { now: clock.now(), record, rivals, running, progress }
}

const isAmong = (names: readonly string[]) => (name: string) =>
    names.includes(name)

async function readRecord({ jobs, clock }: RunContext, job: RunJob) {
    try {
        return jobFacts(await jobs.getJobState(job.id), clock.epochOf)
    } catch (error) {
        if (error instanceof NotFoundError) {
            return 'gone'
        }
        throw error
    }
}

async function readRivals({ jobs, clock }: RunContext, job: RunJob) {
    const { rows } = await jobs.listRunningRecords([jobTypeOf(job.kind)])
    return rows.map((record) => jobFacts(record, clock.epochOf))
}

/** Progress of others is not for everyone; then it says nothing. */
async function readProgress(
    { tasks, definitions }: RunContext,
    job: RunJob
): Promise<ProgressSign> {
    const names = namesByDescription(definitions())
    try {
        return progressSign(await tasks.getProgress(job.id), names)
    } catch (error) {
        if (error instanceof DeniedError) {
            return progressSign(undefined, names)
        }
        throw error
    }
}
