import { queryOptions, useQuery } from '@tanstack/react-query'
import type { MaintenanceAccessor } from '../../dhis2/integrity/maintenance'
import { useSession } from '../../dhis2/session'
import { integrityKeys } from '../queryKeys'

/** One question for whoever asks it, at the same time or not. */
export const checkDefinitionsQuery = (maintenance: MaintenanceAccessor) =>
    queryOptions({
        queryKey: integrityKeys.checks,
        queryFn: ({ signal }) => maintenance.listChecks({}, { signal }),
    })

/** The server's check definitions; loaded once, they change with its version. */
export function useCheckDefinitions() {
    const { maintenance } = useSession()
    return useQuery(checkDefinitionsQuery(maintenance))
}
