import { backoffMs } from '../wire/delay'
import { Dhis2Error, NotFoundError } from '../errors'
import type { JobConfiguration } from '../models/jobConfiguration'
import { notificationIdentity, type Notification } from '../models/notification'
import type { ReadRows } from '../reading/unreadable'
import type { FollowOptions, TaskReads } from './followOptions'
import { FollowDeadline } from './followDeadline'
import type { TaskRef } from './taskRef'
import { isOver, hasNoEnd, isEndUntold } from './taskEnd'

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
    const deadline = new FollowDeadline(taskRef, timeoutMs, intervalMs, signal)
    const seen = new Set<string>()
    let look = 0
    let failures = 0
    let silentLooks = 0
    let spokeOfEnd = false
    let feed: ReadRows<Notification> = { rows: [], unreadable: [] }
    let job: JobConfiguration | undefined

    const unseen = async (isOverNow: boolean) => {
        feed = await deadline.inTime(
            isOverNow ? reads.readFeedOfOver : reads.readFeed
        )
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
                job = await deadline.inTime(reads.readJob)
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
                job = wasOver ? job : await deadline.inTime(reads.readJob)
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
                            await deadline.delay(intervalMs)
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
        deadline.throwIfOver()
        const pauseMs =
            silentLooks >= looksUntilQuiet ? quietIntervalMs : intervalMs
        await deadline.delay(backoffMs(pauseMs, failures))
    }
}
