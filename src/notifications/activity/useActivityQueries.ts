import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Dhis2Error } from '../../dhis2/errors'
import { formatServerTime } from '../../dhis2/models/serverTime'
import { useSession } from '../../dhis2/session'
import { useServerLimits } from '../../dhis2/useServerLimits'
import { notificationKeys } from './queryKeys'
import { activityIntervalMs, runningIntervalMs } from './pollPace'
import {
    changesSince,
    endedCheckRuns,
    nextActivity,
    queuedUids,
    type JobActivity,
} from './activity'
import {
    countRunning,
    hasLiveJob,
    hasSilentJob,
    hasWorkingJob,
} from './liveJobs'

/**
 * The app's one poller: a small question about what runs and what changed,
 * and, only while something runs, what it does. Nothing while the tab is
 * hidden; at once when it comes back.
 *
 * @param now the server's clock, milliseconds since 1970
 */
export function useActivityQueries(isWatched: boolean, now: number) {
    const { jobs, jobNews, clock, limits } = useSession()
    const queryClient = useQueryClient()

    const activity = useQuery({
        queryKey: notificationKeys.activity,
        queryFn: async ({ signal }): Promise<JobActivity> => {
            const previous = queryClient.getQueryData<JobActivity>(
                notificationKeys.activity
            )
            const askedAt = clock.now()
            const since = changesSince(previous, askedAt)
            const { rows } = await jobs.listChangedJobs(
                formatServerTime(since, clock.timeZoneId),
                { signal, alsoUids: queuedUids(previous) }
            )
            const next = nextActivity(previous, rows, askedAt)
            // Who shows the results of checks has no poller of its own.
            endedCheckRuns(previous, next).forEach(jobNews.publish)
            return next
        },
        retry: false,
        refetchOnWindowFocus: 'always',
        refetchInterval: ({ state }) =>
            activityIntervalMs({
                isActive: hasLiveJob(state.data, {
                    epochOf: clock.epochOf,
                    now: clock.now(),
                    limits: limits.current(),
                }),
                isWatched,
                isFailing: state.status === 'error',
                mayPass:
                    !(state.error instanceof Dhis2Error) || state.error.mayPass,
            }),
    })

    // Whether a silent job is stuck depends on how long the server waits.
    const isSomeSilent = hasSilentJob(activity.data, {
        epochOf: clock.epochOf,
        now,
        limits: undefined,
    })
    const knowledge = {
        epochOf: clock.epochOf,
        now,
        limits: useServerLimits(isSomeSilent, activity.dataUpdatedAt),
    }
    const runningCount = countRunning(activity.data, knowledge)
    // A silent job is recorded as running too, and does nothing to ask for.
    const isAtWork = hasWorkingJob(activity.data, knowledge)
    const running = useQuery({
        queryKey: notificationKeys.running,
        queryFn: ({ signal }) => jobs.getRunningJobs({ signal }),
        enabled: isAtWork,
        retry: false,
        refetchOnWindowFocus: isAtWork,
        refetchInterval: runningIntervalMs(isWatched),
    })

    return {
        activity,
        running: runningCount > 0 ? running.data : undefined,
        runningCount,
    }
}
