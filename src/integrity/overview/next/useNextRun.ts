import { useQuery } from '@tanstack/react-query'
import { integrityJobTypes } from '../../../dhis2/integrity/integrityJobs'
import { useSession } from '../../../dhis2/session'
import { useServerNow } from '../../../dhis2/useServerNow'
import { integrityKeys } from '../../queryKeys'
import { nextRun } from './nextRun'

/** When checks run by themselves next; one request as the page is opened. */
export function useNextRun() {
    const { jobs, clock } = useSession()
    const now = useServerNow()
    const { data, error } = useQuery({
        queryKey: integrityKeys.nextRuns,
        queryFn: ({ signal }) =>
            jobs.listNextRuns(integrityJobTypes, { signal }),
        gcTime: 0,
    })
    return {
        isKnown: data !== undefined,
        error,
        next: data && nextRun(data.rows, clock.epochOf, now),
    }
}
