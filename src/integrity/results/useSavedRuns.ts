import { queryOptions, useQuery } from '@tanstack/react-query'
import { useSession } from '../../dhis2/session'
import type { RunStore } from '../../dhis2/store/runStore'
import { integrityKeys } from '../queryKeys'

/** One question for whoever asks it, at the same time or not. */
export const savedRunsQuery = (runs: RunStore) =>
    queryOptions({
        queryKey: integrityKeys.runList,
        queryFn: ({ signal }) => runs.list({ signal }),
    })

/**
 * What is said of every saved run, newest first: one request, asked for again
 * when a run has been saved, changed or removed here.
 */
export function useSavedRuns(isAsked = true) {
    const { runs } = useSession()
    return useQuery({ ...savedRunsQuery(runs), enabled: isAsked })
}
