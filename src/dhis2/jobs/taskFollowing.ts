import { backoffMs, delay } from '../wire/delay'
import { Dhis2Error, NotFoundError } from '../errors'
import { jobPhase } from './jobPhase'
import type { JobConfiguration } from '../models/jobConfiguration'
import { notificationIdentity, type Notification } from '../models/notification'
import type { ReadRows } from '../reading/unreadable'
import {
    TaskTimeoutError,
    type FollowOptions,
    type TaskReads,
} from './followOptions'
import { parseTaskRef, type TaskRef } from './taskRef'
import { within } from '../wire/within'

/**
 * A job can end without a word in the feed (killed, freed by hand), so its
 * record is read now and then even while the feed is silent.
 */
const looksPerRecord = 5

/** So many looks in a row without a new row, and a feed counts as silent. */
const looksUntilQuiet = 5

/**
 * Yields each notification once, oldest first, until the job is over, and
 * returns the job's record. The record decides that it is over: a failed job
 * has a completed INFO row before its completed ERROR row.
 *
 * @throws TaskTimeoutError, Dhis2Error
 */
export async function* followTask(
    taskRef: TaskRef,
    reads: TaskReads,
    {
        intervalMs = 2000,
        quietIntervalMs = intervalMs,
        timeoutMs = 600_000,
        signal,
        onTrouble,
        onRows,
        onLook,
        untilAwake,
        isLongOver,
        mayBeOver = false,
    }: FollowOptions
): AsyncGenerator<Notification, JobConfiguration | undefined, undefined> {
    const parsedRef = parseTaskRef(taskRef)
    const deadline = timeoutMs === null ? Infinity : Date.now() + timeoutMs
    const seen = new Set<string>()
    let look = 0
    let failures = 0
    let silentLooks = 0
    let spokeOfEnd = false
    let feed: ReadRows<Notification> = { rows: [], unreadable: [] }
    let job: JobConfiguration | undefined

    const tooLate = () => new TaskTimeoutError(parsedRef, timeoutMs ?? Infinity)
    // The last look begins when the time is over, and has an interval's time.
    const inTime = <T>(read: (signal: AbortSignal) => Promise<T>) =>
        within(
            Math.max(deadline - Date.now(), intervalMs),
            tooLate,
            signal,
            read
        )
    const unseen = async (isOverNow: boolean) => {
        feed = await inTime(isOverNow ? reads.readFeedOfOver : reads.readFeed)
        const rows = feed.rows.filter((row) => {
            const identity = notificationIdentity(row)
            return !seen.has(identity) && seen.add(identity)
        })
        onRows?.(rows)
        return rows
    }

    for (;;) {
        await untilAwake?.(signal)
        try {
            const isFirst = mayBeOver && look === 0
            if (isFirst) {
                job = await inTime(reads.readJob)
            }
            const wasOver = isFirst && isOver(job)
            const rows = await unseen(wasOver)
            // `yield*` would cost a feed of 500 rows some milliseconds.
            for (const row of rows) {
                yield row
            }
            silentLooks = rows.length > 0 ? 0 : silentLooks + 1
            spokeOfEnd ||= rows.some((row) => row.completed === true)
            if (spokeOfEnd || look % looksPerRecord === 0) {
                job = wasOver ? job : await inTime(reads.readJob)
                if (job === undefined && seen.size === 0) {
                    throw new NotFoundError(
                        'The server knows no such job (any more).'
                    )
                }
                if (isOver(job)) {
                    if (isLongOver?.(job) !== true) {
                        // What was said between the two reads.
                        await untilAwake?.(signal)
                        yield* await unseen(hasNoEnd(feed))
                        if (isEndUntold(job, feed)) {
                            const leftMs = Math.max(deadline - Date.now(), 0)
                            await delay(Math.min(intervalMs, leftMs), signal)
                            await untilAwake?.(signal)
                            yield* await unseen(hasNoEnd(feed))
                        }
                    }
                    onLook?.({ feed, job })
                    return job
                }
            }
            onLook?.({ feed, job })
            look += 1
            if (failures > 0) {
                failures = 0
                onTrouble?.(undefined)
            }
        } catch (error) {
            if (!(error instanceof Dhis2Error && error.mayPass)) {
                throw error
            }
            failures += 1
            onTrouble?.(error)
        }
        const left = deadline - Date.now()
        if (left <= 0) {
            throw tooLate()
        }
        const pauseMs =
            silentLooks >= looksUntilQuiet ? quietIntervalMs : intervalMs
        await delay(Math.min(backoffMs(pauseMs, failures), left), signal)
    }
}

/** Rows, the last of which does not say that the job has ended. */
const hasNoEnd = ({ rows }: ReadRows<Notification>) =>
    rows.length > 0 && rows.at(-1)?.completed !== true

/**
 * Whether the feed does not say yet what the record does: the server stores a
 * job's last rows a moment after its record.
 */
function isEndUntold(
    job: JobConfiguration | undefined,
    { rows }: ReadRows<Notification>
): boolean {
    const final = rows.filter(({ completed }) => completed === true).at(-1)
    const isFailed = job?.lastExecutedStatus === 'FAILED'
    return rows.length > 0 && (isFailed ? final?.level !== 'ERROR' : !final)
}

/** A job that has spoken and whose record is cleared away is an old one. */
function isOver(job: JobConfiguration | undefined): boolean {
    if (job === undefined) {
        return true
    }
    const phase = jobPhase(job)
    return phase === 'ended' || phase === 'idle'
}
