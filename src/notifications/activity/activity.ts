import { backoffMs, longestBackoffMs } from '../../dhis2/wire/delay'
import { integrityJobTypes } from '../../dhis2/integrity/integrityJobs'
import { jobPhase } from '../../dhis2/jobs/jobPhase'
import { signOfLife } from '../../dhis2/jobs/signOfLife'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { isActive, jobState, type JobEvidence } from '../marks/jobState'

/** What the app's one poller knows of the server's jobs. */
export interface JobActivity {
    /** Jobs that run, wait, or changed a moment ago, by UID. */
    readonly jobs: ReadonlyMap<string, JobConfiguration>
    /** Goes up by one whenever something has changed. */
    readonly changes: number
    /** Server clock of the question, milliseconds since 1970. */
    readonly askedAt: number
}

/** Runs every 20 seconds and says nothing: its changes are no news. */
const noise: ReadonlySet<string> = new Set(['HOUSEKEEPING'])

export function isNoise(jobType: string | undefined): boolean {
    return jobType !== undefined && noise.has(jobType)
}

/** The app's idea of the server's clock may be off by as much. */
const overlapMs = 60_000

/** An address must not become too long. */
const askedByName = 100

/** From when on changes are asked for, milliseconds since 1970. */
export function changesSince(
    previous: JobActivity | undefined,
    now: number
): number {
    return (previous?.askedAt ?? now) - overlapMs
}

/** Jobs that wait are told of for as long as they are new, and else by name. */
export function queuedUids(
    activity: JobActivity | undefined
): readonly string[] {
    return [...(activity?.jobs.values() ?? [])]
        .filter((job) => jobPhase(job) === 'queued')
        .map(({ id }) => id)
        .slice(0, askedByName)
}

/** Puts an answer to what was known before it. */
export function nextActivity(
    previous: JobActivity | undefined,
    answer: readonly JobConfiguration[],
    askedAt: number
): JobActivity {
    const before = previous?.jobs ?? new Map<string, JobConfiguration>()
    const news = answer.filter(({ jobType }) => !isNoise(jobType))
    const jobs = new Map(news.map((job) => [job.id, job]))
    let hasChanged = news.some((job) => {
        const known = before.get(job.id)
        return known === undefined || fingerprint(known) !== fingerprint(job)
    })
    for (const job of before.values()) {
        // What runs is always told of, what waits is asked for by name: if
        // it is missing, its record was deleted.
        const phase = jobPhase(job)
        hasChanged ||=
            !jobs.has(job.id) && (phase === 'running' || phase === 'queued')
    }
    const changes = previous?.changes ?? 0
    return {
        jobs,
        changes: previous !== undefined && hasChanged ? changes + 1 : changes,
        askedAt,
    }
}

/** Puts in a single record that somebody else in the app has just read. */
export function noteRecord(
    previous: JobActivity,
    record: JobConfiguration
): JobActivity {
    const known = previous.jobs.get(record.id)
    const isNews =
        known === undefined || fingerprint(known) !== fingerprint(record)
    return {
        ...previous,
        jobs: new Map(previous.jobs).set(record.id, record),
        changes: isNews ? previous.changes + 1 : previous.changes,
    }
}

/** Jobs that ran checks and whose end is news since the question before. */
export function endedCheckRuns(
    previous: JobActivity | undefined,
    { jobs }: JobActivity
): readonly JobConfiguration[] {
    if (previous === undefined) {
        return []
    }
    return [...jobs.values()].filter((job) => {
        const known = previous.jobs.get(job.id)
        return (
            job.jobType !== undefined &&
            integrityJobTypes.includes(job.jobType) &&
            jobPhase(job) === 'ended' &&
            (known === undefined || fingerprint(known) !== fingerprint(job))
        )
    })
}

/** A job starts anew: what was known of its last run is no news of this one. */
export function forgetJob(previous: JobActivity, taskUid: string): JobActivity {
    const jobs = new Map(previous.jobs)
    return jobs.delete(taskUid) ? { ...previous, jobs } : previous
}

function fingerprint(job: JobConfiguration): string {
    return JSON.stringify([
        job.jobStatus,
        job.schedulingType,
        job.lastExecuted,
        job.lastExecutedStatus,
        job.lastFinished,
    ])
}

export function runningJobs(
    activity: JobActivity | undefined
): readonly JobConfiguration[] {
    return [...(activity?.jobs.values() ?? [])].filter(
        (job) => jobPhase(job) === 'running'
    )
}

type Knowledge = Pick<JobEvidence, 'epochOf' | 'now' | 'limits'>

/** A silent job may be at work, but there is nothing to see of it. */
function isSilent(record: JobConfiguration, knowledge: Knowledge): boolean {
    const life = signOfLife({ record, ...knowledge })
    return life !== undefined && life.kind !== 'alive'
}

/** Whether some job runs that has been silent for minutes. */
export function hasSilentJob(
    activity: JobActivity | undefined,
    knowledge: Knowledge
): boolean {
    return runningJobs(activity).some((job) => isSilent(job, knowledge))
}

/** Whether some job may have news at any moment. */
export function hasLiveJob(
    activity: JobActivity | undefined,
    knowledge: Knowledge
): boolean {
    return [...(activity?.jobs.values() ?? [])].some(
        (record) =>
            isActive(jobState({ record, ...knowledge })) &&
            !isSilent(record, knowledge)
    )
}

/** Whether some job runs that gives signs of life: it does something to tell. */
export function hasWorkingJob(
    activity: JobActivity | undefined,
    knowledge: Knowledge
): boolean {
    return runningJobs(activity).some((job) => !isSilent(job, knowledge))
}

/** Jobs that run, as far as anybody can tell: not those that are stuck. */
export function countRunning(
    activity: JobActivity | undefined,
    knowledge: Knowledge
): number {
    return runningJobs(activity).filter(
        (record) => jobState({ record, ...knowledge }) === 'running'
    ).length
}

/** While somebody looks at the jobs and one of them is at work. */
const watchedIntervalMs = 2_000
/** While one is at work and only a badge and the docked panel tell of it. */
const unwatchedIntervalMs = 20_000
const idleIntervalMs = 30_000

export interface PollSituation {
    readonly isActive: boolean
    /** The page of the jobs is open. */
    readonly isWatched: boolean
    /** The last question had no good answer. */
    readonly isFailing: boolean
    /** Asking again may help; it does not once the session has ended. */
    readonly mayPass: boolean
}

/** Pause before the next question; false: until something else asks. */
export function activityIntervalMs(situation: PollSituation): number | false {
    const intervalMs = healthyIntervalMs(situation)
    if (!situation.isFailing) {
        return intervalMs
    }
    return situation.mayPass ? backoffMs(intervalMs, 3) : false
}

function healthyIntervalMs({ isActive, isWatched }: PollSituation): number {
    if (!isActive) {
        return idleIntervalMs
    }
    return isWatched ? watchedIntervalMs : unwatchedIntervalMs
}

/** The lines of what runs lag 15 seconds behind, so they are asked rarely. */
export function runningIntervalMs(isWatched: boolean): number {
    return isWatched ? 3 * watchedIntervalMs : longestBackoffMs
}
