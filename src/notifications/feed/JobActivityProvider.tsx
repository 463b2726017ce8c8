import { useQueryClient } from '@tanstack/react-query'
import {
    createContext,
    useCallback,
    useContext,
    useEffect,
    useMemo,
    type ReactNode,
} from 'react'
import { useLocation } from 'react-router-dom'
import type { RunningJobs } from '../../dhis2/models/runningJobs'
import { useSession } from '../../dhis2/session'
import { notificationKeys } from '../queryKeys'
import { runningJobs, type JobActivity } from './activity'
import { useActivityQueries } from './useActivityQueries'

/** What goes on on the server, for everybody who shows something of it. */
export interface JobActivityNews {
    readonly activity: JobActivity | undefined
    /** `Date.now()` of the last answer. */
    readonly updatedAt: number
    /** Lines of what runs; undefined while nothing does or not yet asked. */
    readonly running: RunningJobs | undefined
    readonly runningCount: number
    /** Why the last question had no answer; the older news are kept. */
    readonly error: unknown
    /** Asks at once. */
    readonly refresh: () => void
}

/** The server takes a moment to begin with a job that it has accepted. */
const untilStartedMs = 3_000

const JobActivityContext = createContext<JobActivityNews | undefined>(undefined)

/** Holds the app's one poller; inside the session and the router. */
export function JobActivityProvider({ children }: { children: ReactNode }) {
    const { startedJobs } = useSession()
    const queryClient = useQueryClient()
    const isWatched = useLocation().pathname.startsWith('/jobs')
    const { activity, running } = useActivityQueries(isWatched)
    const { data, dataUpdatedAt, error } = activity

    const refresh = useCallback(() => {
        void queryClient.invalidateQueries({
            queryKey: notificationKeys.activity,
        })
    }, [queryClient])

    useEffect(() => {
        let timer: ReturnType<typeof setTimeout> | undefined
        const stop = startedJobs.subscribe(() => {
            refresh()
            clearTimeout(timer)
            timer = setTimeout(refresh, untilStartedMs)
        })
        return () => {
            clearTimeout(timer)
            stop()
        }
    }, [startedJobs, refresh])

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
            runningCount: runningJobs(data).length,
            error,
            refresh,
        }),
        [data, dataUpdatedAt, running, error, refresh]
    )
    return (
        <JobActivityContext.Provider value={news}>
            {children}
        </JobActivityContext.Provider>
    )
}

export function useJobActivity(): JobActivityNews {
    const news = useContext(JobActivityContext)
    if (news === undefined) {
        throw new Error('useJobActivity needs a JobActivityProvider above it.')
    }
    return news
}
