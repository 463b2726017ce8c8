import { useQuery } from '@tanstack/react-query'
import { useAcceptanceStore } from '../../dhis2/useAcceptanceStore'
import { slicedUntil } from '../../dhis2/slicing/slicedUntil'
import { integrityKeys } from '../queryKeys'

/** Others accept too: a page that is opened later than this asks again. */
const freshMs = 5 * 60_000

/** All that is accepted, of all checks: one request. */
export function useAcceptances() {
    const store = useAcceptanceStore()
    return useQuery({
        queryKey: integrityKeys.acceptances,
        queryFn: ({ signal }) =>
            store.list({ signal, doWork: slicedUntil(signal) }),
        staleTime: freshMs,
    })
}
