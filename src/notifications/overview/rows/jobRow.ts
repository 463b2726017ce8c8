import type {
    JobTally,
    TallyKnowledge,
} from '../../../dhis2/integrity/jobTally'
import type {
    ImportOutcome,
    UntoldReport,
} from '../../../dhis2/models/imports/importOutcome'
import type { ImportReport } from '../../../dhis2/models/imports/importReport'
import type { JobConfiguration } from '../../../dhis2/models/jobConfiguration'
import {
    notificationIdentity,
    type Notification,
} from '../../../dhis2/models/notification'
import type { RunningJobs } from '../../../dhis2/models/runningJobs'
import type { TaskFeed } from '../../../dhis2/models/taskOverview'
import { signOfLife } from '../../../dhis2/jobs/signOfLife'
import { isNoise } from '../../activity/activity'
import { integrityWork } from './integrityWork'
import { newestFirst } from './jobOrder'
import { jobOutcome } from '../../marks/jobOutcome'
import {
    jobState,
    silentMinutes,
    type JobEvidence,
    type JobState,
} from '../../marks/jobState'
import { givenName } from '../../marks/givenName'
import { jobTimes } from '../../marks/jobTimes'
import { skippedTurn, type SkippedTurn } from '../../marks/skippedTurn'
import { startedBy, type StartedBy } from '../../marks/startedBy'
import { readStep, type StepProgress } from './stepProgress'

/** One job of the overview. */
export interface JobRow {
    readonly jobType: string
    readonly taskUid: string
    /** Given by people; a run-once job has none. */
    readonly name: string | undefined
    readonly state: JobState
    /** Whole minutes that it has been silent; undefined while it speaks. */
    readonly silentMinutes?: number | undefined
    /** Of a job that was skipped: why. */
    readonly skipped?: SkippedTurn | undefined
    /** When its turn was passed over, milliseconds since 1970. */
    readonly skippedAt?: number | undefined
    /** Of a job that runs checks: which, and what they found. */
    readonly work?: JobTally | undefined
    /** How much of an import went in; undefined of other jobs. */
    readonly outcome: ImportOutcome | undefined
    /** Level of the newest row of its feed. */
    readonly level: string | undefined
    readonly lastMessage: string
    /** How far it is with what the last message says. */
    readonly progress?: StepProgress | undefined
    /** Milliseconds since 1970. */
    readonly startedAt: number | undefined
    readonly endedAt: number | undefined
    readonly startedBy: StartedBy
    /** Whether the server takes it for a job of the user. */
    readonly isOwn?: boolean | undefined
    /** Changes when the job has something new to say or another state. */
    readonly newest: string
    /** Rows of its feed that could not be read. */
    readonly unreadable: number
    /** Whether the server keeps anything that it has said. */
    readonly hasNotifications: boolean
}

export interface JobRowSources extends Omit<JobEvidence, 'record'> {
    readonly feeds: readonly TaskFeed[]
    readonly records: readonly JobConfiguration[]
    /** Records as the poller saw them last: newer than `records`. */
    readonly changed: ReadonlyMap<string, JobConfiguration>
    /** What the server says they do; undefined while that has not been asked. */
    readonly running: RunningJobs | undefined
    readonly userId: string | undefined
    /** Of the jobs whose summary has been read for their own page. */
    readonly reportOf?: (
        taskUid: string,
        record: JobConfiguration | undefined
    ) => ImportReport | UntoldReport | undefined
    /** What is known of checks, and of how this server runs them. */
    readonly checks: Omit<TallyKnowledge, 'epochOf'>
    /** When this tab asked for jobs, by UID; by the server's clock. */
    readonly startedHere: ReadonlyMap<string, number>
}

/**
 * Every job that has spoken, runs, waits or has ended, newest first. A job
 * that has never run is none of this page's.
 */
export function jobRows(sources: JobRowSources): readonly JobRow[] {
    const records = new Map(sources.records.map((job) => [job.id, job]))
    for (const [id, job] of sources.changed) {
        records.set(id, { ...records.get(id), ...job })
    }
    const spoken = new Set(sources.feeds.map(({ taskUid }) => taskUid))
    const rows = sources.feeds.map((feed) =>
        jobRow(feed, records.get(feed.taskUid), sources, records)
    )
    for (const record of records.values()) {
        if (!spoken.has(record.id)) {
            const row = jobRow(silentFeed(record), record, sources, records)
            if (row.state !== 'notRun') {
                rows.push(row)
            }
        }
    }
    return rows.sort(newestFirst)
}

function silentFeed(record: JobConfiguration): TaskFeed {
    const jobType = record.jobType ?? ''
    return { jobType, taskUid: record.id, rows: [], unreadable: [] }
}

function jobRow(
    feed: TaskFeed,
    record: JobConfiguration | undefined,
    sources: JobRowSources,
    records: ReadonlyMap<string, JobConfiguration>
): JobRow {
    const last = feed.rows.at(-1)
    const recorded = jobState({ ...sources, record, said: feed.rows })
    const life = record && signOfLife({ ...sources, record })
    // What has spoken has run, whatever the record says.
    const state =
        recorded === 'notRun' && last !== undefined ? 'unknown' : recorded
    const times = jobTimes({
        record,
        state,
        first: feed.rows[0],
        last,
        epochOf: sources.epochOf,
    })
    return {
        jobType: feed.jobType,
        taskUid: feed.taskUid,
        name: givenName(record),
        state,
        silentMinutes: silentMinutes(life, sources.now),
        skipped:
            record && state === 'skipped'
                ? skippedTurn(record, records.values())
                : undefined,
        outcome: jobOutcome({
            record,
            notifications: feed.rows,
            // The server drops both together.
            report:
                last === undefined
                    ? 'none'
                    : sources.reportOf?.(feed.taskUid, record),
            jobType: feed.jobType,
        }),
        skippedAt:
            state === 'skipped'
                ? sources.epochOf(record?.lastFinished)
                : undefined,
        level: last?.level,
        ...messageOf(last, feed, sources.running),
        work: integrityWork(
            {
                ...times,
                jobType: feed.jobType,
                record,
                said: feed.rows,
                records: records.values(),
            },
            { ...sources.checks, epochOf: sources.epochOf }
        ),
        ...times,
        startedBy: startedBy(record, {
            ...sources,
            startedHereAt: sources.startedHere.get(feed.taskUid),
        }),
        isOwn:
            record?.executedBy !== undefined &&
            record.executedBy === sources.userId,
        // What was deleted, or forgotten in a restart, is no news.
        newest:
            isNoise(feed.jobType) || last === undefined
                ? ''
                : `${state} ${notificationIdentity(last)}`,
        unreadable: feed.unreadable.length,
        hasNotifications: feed.rows.length + feed.unreadable.length > 0,
    }
}

/** What it does now is newer than the feed of the overview. */
function messageOf(
    last: Notification | undefined,
    { jobType, taskUid }: TaskFeed,
    running: RunningJobs | undefined
): Pick<JobRow, 'lastMessage' | 'progress'> {
    const line = running?.processesByType
        .get(jobType)
        ?.find(({ jobId }) => jobId === taskUid)
        ?.stages?.at(-1)
    if (line === undefined) {
        return { lastMessage: last?.message ?? '' }
    }
    const { words, progress } = readStep(line)
    return { lastMessage: words, progress }
}
