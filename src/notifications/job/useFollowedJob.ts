import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { jobPhase } from '../../dhis2/jobs/jobPhase'
import { signOfLife } from '../../dhis2/jobs/signOfLife'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { useSession } from '../../dhis2/session'
import type { ParsedTaskRef } from '../../dhis2/jobs/taskRef'
import { notificationKeys } from '../activity/queryKeys'
import { useJobActivity } from '../activity/useJobActivity'
import { isActive, jobState } from '../marks/jobState'
import { runKey, settleRun } from '../activity/settledJobs'
import type { FollowPace } from '../feed/followPace'
import { useJobFeed } from '../feed/useJobFeed'
import type { JobOverviewAnswer } from '../overview/useJobRows'
import { useServerLimits } from '../../dhis2/useServerLimits'
import { useServerNow } from '../../dhis2/useServerNow'

/** A job that is followed, with its state as the record tells it. */
export function useFollowedJob(
    taskRef: ParsedTaskRef,
    pace: FollowPace,
    wasCleared?: boolean
) {
    const { clock, startedJobs } = useSession()
    const queryClient = useQueryClient()
    const { activity, refresh } = useJobActivity()
    const { feed, restart } = useJobFeed(taskRef, pace, wasCleared)
    const now = useServerNow(10_000)

    const seen = activity?.jobs.get(taskRef.taskUid)
    // The poller may see a start or a silence before the feed's next look.
    const record = feed.isOver
        ? feed.job
        : newest(feed.job ?? listedRecord(queryClient, taskRef.taskUid), seen)
    const knowledge = {
        epochOf: clock.epochOf,
        now,
        limits: useServerLimits(),
    }
    const state = jobState({
        ...knowledge,
        record,
        // Until it is over its record may still come.
        said: feed.isOver
            ? feed.rows.map(({ notification }) => notification)
            : undefined,
    })
    const life = record && signOfLife({ ...knowledge, record })

    // Until its record has been read, an end may be that of the run before.
    const hasEnded =
        feed.isOver ||
        (feed.job !== undefined &&
            record !== undefined &&
            jobPhase(record) === 'ended')

    // Its end is on the screen: nobody else is to tell it.
    const { taskUid } = taskRef
    useEffect(() => {
        if (hasEnded) {
            startedJobs
                .list()
                .filter((job) => job.taskUid === taskUid)
                .forEach((job) => settleRun(runKey(job)))
        }
    }, [hasEnded, startedJobs, taskUid])

    // The end is news for everybody else who shows jobs.
    const { isOver, wasActive } = feed
    useEffect(() => {
        if (isOver && wasActive) {
            refresh()
        }
    }, [isOver, wasActive, refresh])

    const isRunningAgain =
        feed.isOver &&
        seen !== undefined &&
        isActive(jobState({ ...knowledge, record: seen })) &&
        seen.lastExecuted !== feed.job?.lastExecuted

    return {
        feed,
        state,
        life,
        now,
        record,
        hasEnded,
        wasActive,
        isRunningAgain,
        restart,
    }
}

function newest(
    read: JobConfiguration | undefined,
    seen: JobConfiguration | undefined
): JobConfiguration | undefined {
    return read && seen ? { ...read, ...seen } : (read ?? seen)
}

/** What the overview knows until the job's own record has come. */
function listedRecord(
    queryClient: QueryClient,
    taskUid: string
): JobConfiguration | undefined {
    return queryClient
        .getQueryData<JobOverviewAnswer>(notificationKeys.overview)
        ?.records.rows.find(({ id }) => id === taskUid)
}
