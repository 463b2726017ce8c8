import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Dhis2Error } from '../../dhis2/errors'
import { formatServerTime } from '../../dhis2/models/serverTime'
import { useSession } from '../../dhis2/session'
import { notificationKeys } from './queryKeys'
import {
    activityIntervalMs,
    changesSince,
    endedCheckRuns,
    nextActivity,
    queuedUids,
    runningIntervalMs,
    runningJobs,
    type JobActivity,
} from './activity'
import { isActive, jobState } from '../marks/jobState'

/**
 * The app's one poller: a small question about what runs and what changed,
 * and, only while something runs, what it does. Nothing while the tab is
 * hidden; at once when it comes back.
 *
 * @param now the server's clock, milliseconds since 1970
 */
export function useActivityQueries(isWatched: boolean, now: number) {
    const { jobs, jobNews, clock } = useSession()
    const queryClient = useQueryClient()

    const hasActiveJob = (activity: JobActivity | undefined) => {
        const { epochOf } = clock
        return [...(activity?.jobs.values() ?? [])].some((record) =>
            isActive(jobState({ record, epochOf, now: clock.now() }))
        )
    }

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
                isActive: hasActiveJob(state.data),
                isWatched,
                isFailing: state.status === 'error',
                mayPass:
                    !(state.error instanceof Dhis2Error) || state.error.mayPass,
            }),
    })

    // A stuck job is recorded as running too, and does nothing to ask for.
    const isRunning = runningJobs(activity.data).some(
        (record) =>
            jobState({ record, epochOf: clock.epochOf, now }) === 'running'
    )
    const running = useQuery({
        queryKey: notificationKeys.running,
        queryFn: ({ signal }) => jobs.getRunningJobs({ signal }),
        enabled: isRunning,
        retry: false,
        refetchOnWindowFocus: isRunning,
        refetchInterval: runningIntervalMs(isWatched),
    })

    return { activity, running: isRunning ? running.data : undefined }
}
