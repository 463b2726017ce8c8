import { useMemo, useSyncExternalStore } from 'react'
import { useSession } from '../../dhis2/session'

/**
 * When the jobs that this tab has started were asked for last, by UID; on the
 * server's clock, milliseconds since 1970.
 */
export function useStartedHere(): ReadonlyMap<string, number> {
    const { startedJobs, clock } = useSession()
    const jobs = useSyncExternalStore(startedJobs.subscribe, startedJobs.list)
    return useMemo(() => {
        const aheadMs = clock.now() - Date.now()
        return new Map(
            jobs.flatMap(({ taskUid, announcedAt }) =>
                announcedAt === undefined
                    ? []
                    : [[taskUid, announcedAt + aheadMs] as const]
            )
        )
    }, [jobs, clock])
}
