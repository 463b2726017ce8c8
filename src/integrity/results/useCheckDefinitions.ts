import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../dhis2/session'
import { integrityKeys } from '../queryKeys'

/** The server's check definitions; loaded once, they change with its version. */
export function useCheckDefinitions() {
    const { maintenance } = useSession()
    return useQuery({
        queryKey: integrityKeys.checks,
        queryFn: ({ signal }) => maintenance.listChecks({}, { signal }),
    })
}
