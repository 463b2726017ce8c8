import { createContext, useContext } from 'react'
import type { RunningJobs } from '../../dhis2/models/runningJobs'
import type { JobActivity } from './activity'

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

export const JobActivityContext = createContext<JobActivityNews | undefined>(
    undefined
)

export function useJobActivity(): JobActivityNews {
    const news = useContext(JobActivityContext)
    if (news === undefined) {
        throw new Error('useJobActivity needs a JobActivityProvider above it.')
    }
    return news
}
