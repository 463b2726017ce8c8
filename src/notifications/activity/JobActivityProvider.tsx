import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { useSession } from '../../dhis2/session'
import { untilVisible } from '../../ui/page/untilVisible'
import { notificationKeys } from './queryKeys'
import { forgetJob, noteRecord, type JobActivity } from './activity'
import { JobActivityContext, type JobActivityNews } from './useJobActivity'
import { useActivityQueries } from './useActivityQueries'
import { useServerNow } from '../../dhis2/useServerNow'

/** The server takes a moment to begin with a job that it has accepted. */
const untilStartedMs = 3_000

/** Holds the app's one poller; inside the session and the router. */
export function JobActivityProvider({ children }: { children: ReactNode }) {
    const { startedJobs, jobNews } = useSession()
    const now = useServerNow(10_000)
    const queryClient = useQueryClient()
    const isWatched = useLocation().pathname.startsWith('/jobs')
    const { activity, running, runningCount } = useActivityQueries(
        isWatched,
        now
    )
    const { data, dataUpdatedAt, error } = activity

    const refresh = useCallback(() => {
        void queryClient.invalidateQueries({
            queryKey: notificationKeys.activity,
        })
    }, [queryClient])

    useEffect(() => {
        let timer: ReturnType<typeof setTimeout> | undefined
        const stop = startedJobs.subscribe(() => {
            const started = startedJobs.list()[0]
            queryClient.setQueryData<JobActivity>(
                notificationKeys.activity,
                (previous) =>
                    previous && started
                        ? forgetJob(previous, started.taskUid)
                        : previous
            )
            refresh()
            clearTimeout(timer)
            timer = setTimeout(
                () => void untilVisible().then(refresh),
                untilStartedMs
            )
        })
        return () => {
            clearTimeout(timer)
            stop()
        }
    }, [startedJobs, queryClient, refresh])

    useEffect(
        () =>
            jobNews.subscribe((record) =>
                queryClient.setQueryData<JobActivity>(
                    notificationKeys.activity,
                    (previous) => previous && noteRecord(previous, record)
                )
            ),
        [jobNews, queryClient]
    )

    const changes = data?.changes ?? 0
    useEffect(() => {
        if (changes > 0) {
            void queryClient.invalidateQueries({
                queryKey: notificationKeys.overview,
            })
            void queryClient.invalidateQueries({
                queryKey: notificationKeys.running,
            })
        }
    }, [queryClient, changes])

    const news = useMemo(
        (): JobActivityNews => ({
            activity: data,
            updatedAt: dataUpdatedAt,
            running,
            runningCount,
            error,
            refresh,
        }),
        [data, dataUpdatedAt, running, runningCount, error, refresh]
    )
    return (
        <JobActivityContext.Provider value={news}>
            {children}
        </JobActivityContext.Provider>
    )
}
