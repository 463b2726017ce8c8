import { backoffMs, longestBackoffMs } from '../../dhis2/delay'
import { jobPhase } from '../../dhis2/jobPhase'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'

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

/** From when on changes are asked for, milliseconds since 1970. */
export function changesSince(
    previous: JobActivity | undefined,
    now: number
): number {
    return (previous?.askedAt ?? now) - overlapMs
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
        if (jobs.has(job.id)) {
            continue
        }
        if (jobPhase(job) === 'queued') {
            // It waits and is not new any more, so no answer names it.
            jobs.set(job.id, job)
        } else if (jobPhase(job) === 'running') {
            // Its record was deleted.
            hasChanged = true
        }
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
