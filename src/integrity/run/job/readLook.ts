import { DeniedError, NotFoundError } from '../../../dhis2/errors'
import { jobTypeOf } from '../../../dhis2/integrity/integrityJobs'
import type { Look, ProgressSign } from './look'
import type { JobConfiguration } from '../../../dhis2/models/jobConfiguration'
import { jobFacts, type JobFacts } from './jobFacts'
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
    const running = isQueued
        ? undefined
        : await maintenance.listRunning(job.kind)
    const isIdle = running !== undefined && !job.todo.some(isAmong(running))
    if (!isQueued && isIdle && record === undefined) {
        // It has just ended, or was cut off: its record tells.
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

async function readRecord(context: RunContext, job: RunJob) {
    try {
        return await factsOf(context, await context.jobs.getJobState(job.id))
    } catch (error) {
        if (error instanceof NotFoundError) {
            return 'gone'
        }
        throw error
    }
}

async function readRivals(context: RunContext, job: RunJob) {
    const { rows } = await context.jobs.listRunningRecords([
        jobTypeOf(job.kind),
    ])
    return Promise.all(rows.map((record) => factsOf(context, record)))
}

/** Only of a silent job it matters how long the server waits for one. */
async function factsOf(
    { clock, limits }: RunContext,
    record: JobConfiguration
): Promise<JobFacts> {
    const factsBy = (known = limits.current()) =>
        jobFacts(record, {
            epochOf: clock.epochOf,
            now: clock.now(),
            limits: known,
        })
    const facts = factsBy()
    return facts.life?.kind === 'silent' ? factsBy(await limits.load()) : facts
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
