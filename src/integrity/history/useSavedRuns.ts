import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../dhis2/session'
import { integrityKeys } from '../queryKeys'

/**
 * What is said of every saved run, newest first: one request, asked for again
 * when a run has been saved, changed or removed here.
 */
export function useSavedRuns() {
    const { runs } = useSession()
    return useQuery({
        queryKey: integrityKeys.runList,
        queryFn: ({ signal }) => runs.list({ signal }),
    })
}
