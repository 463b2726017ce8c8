import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { integrityJobTypes } from '../../../dhis2/integrity/integrityJobs'
import { jobPhase } from '../../../dhis2/jobs/jobPhase'
import { useSession } from '../../../dhis2/session'
import { integrityKeys } from '../../queryKeys'

/**
 * Runs of others are over within seconds, so the watch for running ones misses
 * most of them. When the app's poller tells that one has ended, results are
 * read again; a run that is followed here reads its own.
 *
 * @param followedJob UID of the job that is followed here now, if any
 */
export function useRunsOfOthers(followedJob: string | undefined): void {
    const { jobNews } = useSession()
    const client = useQueryClient()
    const followed = useRef(new Set<string>())
    useEffect(() => {
        if (followedJob !== undefined) {
            followed.current.add(followedJob)
        }
    }, [followedJob])
    useEffect(
        () =>
            jobNews.subscribe((job) => {
                const isOfChecks =
                    job.jobType !== undefined &&
                    integrityJobTypes.includes(job.jobType)
                const isOver = jobPhase(job) === 'ended'
                if (isOfChecks && isOver && !followed.current.has(job.id)) {
                    ;[integrityKeys.results, integrityKeys.listed].forEach(
                        (queryKey) =>
                            void client.invalidateQueries({ queryKey })
                    )
                }
            }),
        [jobNews, client]
    )
}
