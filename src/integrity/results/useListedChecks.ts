import { useQuery } from '@tanstack/react-query'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import { integrityKeys } from '../queryKeys'

/**
 * Names of the checks whose issues the server has listed: asking for the
 * others would be in vain.
 *
 * @param isAsked false: what is known is told, but not asked for; whoever
 *   reads the results learns of the lists too
 */
export function useListedChecks(isAsked: boolean) {
    const { maintenance, may } = useSession()
    return useQuery({
        queryKey: integrityKeys.listed,
        queryFn: async ({ signal }) =>
            new Set(await maintenance.listCompleted('details', { signal })),
        enabled: isAsked && may(maintenanceAuthority),
    })
}
