import { integrityJobTypes } from '../../dhis2/integrity/integrityJobs'
import { jobPhase } from '../../dhis2/jobs/jobPhase'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { hasChanged } from './jobChange'

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
    let isNews = news.some((job) => hasChanged(before.get(job.id), job))
    for (const job of before.values()) {
        // What runs is always told of, what waits is asked for by name: if
        // it is missing, its record was deleted.
        const phase = jobPhase(job)
        isNews ||=
            !jobs.has(job.id) && (phase === 'running' || phase === 'queued')
    }
    const changes = previous?.changes ?? 0
    return {
        jobs,
        changes: previous !== undefined && isNews ? changes + 1 : changes,
        askedAt,
    }
}

/** Puts in a single record that somebody else in the app has just read. */
export function noteRecord(
    previous: JobActivity,
    record: JobConfiguration
): JobActivity {
    const isNews = hasChanged(previous.jobs.get(record.id), record)
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
    return [...jobs.values()].filter(
        (job) =>
            job.jobType !== undefined &&
            integrityJobTypes.includes(job.jobType) &&
            jobPhase(job) === 'ended' &&
            hasChanged(previous.jobs.get(job.id), job)
    )
}

/** A job starts anew: what was known of its last run is no news of this one. */
export function forgetJob(previous: JobActivity, taskUid: string): JobActivity {
    const jobs = new Map(previous.jobs)
    return jobs.delete(taskUid) ? { ...previous, jobs } : previous
}
