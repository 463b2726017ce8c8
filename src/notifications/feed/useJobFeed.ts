import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { NotFoundError, type Dhis2Error } from '../../dhis2/errors'
import { jobPhase } from '../../dhis2/jobs/jobPhase'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import type { Notification } from '../../dhis2/models/notification'
import type { Unreadable } from '../../dhis2/reading/unreadable'
import { useSession } from '../../dhis2/session'
import type { ParsedTaskRef } from '../../dhis2/jobs/taskRef'
import { untilVisible } from '../../ui/page/untilVisible'
import type { FollowPace } from './followPace'
import { isLongOver } from './longOver'
import { addFeedRows, noFeedRows, rowsLetGo, type FeedRows } from './feedRows'

/** One open job as it is followed. */
export interface JobFeed extends FeedRows {
    /** Whether the server has answered at all. */
    readonly isLoaded: boolean
    readonly job: JobConfiguration | undefined
    readonly unreadable: readonly Unreadable[]
    /** Rows shown here that the server no longer keeps. */
    readonly letGo: number
    /** Trouble that may pass; following goes on. */
    readonly trouble: Dhis2Error | undefined
    /** Why following has ended before the job. */
    readonly error: unknown
    readonly isOver: boolean
    /** Whether it was seen before its end: then its end is news. */
    readonly wasActive: boolean
}

const nothingYet: JobFeed = {
    ...noFeedRows,
    isLoaded: false,
    job: undefined,
    unreadable: [],
    letGo: 0,
    trouble: undefined,
    error: undefined,
    isOver: false,
    wasActive: false,
}

/**
 * Follows a job for as long as it is on the screen and the tab can be seen.
 * Rows are shown once a look, however many have come. Give the component
 * that calls it a `key` of the job.
 */
export function useJobFeed(
    { jobType, taskUid }: ParsedTaskRef,
    { intervalMs, quietIntervalMs }: FollowPace,
    /** Its notifications were deleted here: that none is left is no error. */
    wasCleared = false
) {
    const { tasks, clock } = useSession()
    const [feed, setFeed] = useState(nothingYet)
    const [attempt, setAttempt] = useState(0)

    useEffect(() => {
        const stop = new AbortController()
        const { signal } = stop
        const change = (next: (before: JobFeed) => JobFeed) => {
            if (!signal.aborted) {
                setFeed(next)
            }
        }
        const follow = async () => {
            const show = (further: readonly Notification[]) =>
                change((before) => ({
                    ...before,
                    ...addFeedRows(before, further),
                    isLoaded: true,
                }))
            // Nobody waits for a frame once the first of it is there.
            let isShown = false
            const rows = tasks.iterNotifications([jobType, taskUid], {
                intervalMs,
                quietIntervalMs,
                timeoutMs: null,
                signal,
                untilAwake: untilVisible,
                mayBeOver: true,
                isLongOver: (job) =>
                    isLongOver(job, clock.epochOf, clock.now()),
                onTrouble: (trouble) =>
                    change((before) => ({ ...before, trouble })),
                onRows: (further) => {
                    if (isShown) {
                        show(further)
                    } else {
                        flushSync(() => show(further))
                        isShown = true
                    }
                },
                onLook: ({ feed: now, job }) =>
                    change((before) => ({
                        ...before,
                        job: job ?? before.job,
                        wasActive: before.wasActive || isUnderWay(job),
                        unreadable: now.unreadable,
                        letGo: rowsLetGo(before, now.rows),
                    })),
            })
            for (;;) {
                const { done } = await rows.next()
                if (done === true) {
                    break
                }
            }
            change((before) => ({ ...before, isOver: true }))
        }
        follow().catch((error: unknown) =>
            change((before) =>
                wasCleared && error instanceof NotFoundError
                    ? { ...before, isLoaded: true, isOver: true }
                    : { ...before, error }
            )
        )
        return () => stop.abort()
    }, [
        tasks,
        clock,
        jobType,
        taskUid,
        intervalMs,
        quietIntervalMs,
        wasCleared,
        attempt,
    ])

    /** Begins anew: after an error, or when the job was started again. */
    const restart = useCallback(() => {
        setFeed(nothingYet)
        setAttempt((before) => before + 1)
    }, [])

    return { feed, restart }
}

function isUnderWay(job: JobConfiguration | undefined): boolean {
    const phase = job && jobPhase(job)
    return phase === 'running' || phase === 'queued'
}
