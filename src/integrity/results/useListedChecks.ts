import { queryOptions, useQuery } from '@tanstack/react-query'
import type { MaintenanceAccessor } from '../../dhis2/integrity/maintenance'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import { integrityKeys } from '../queryKeys'

/** One question for whoever asks it, at the same time or not. */
export const listedChecksQuery = (maintenance: MaintenanceAccessor) =>
    queryOptions({
        queryKey: integrityKeys.listed,
        queryFn: async ({ signal }): Promise<ReadonlySet<string>> =>
            new Set(await maintenance.listCompleted('details', { signal })),
    })

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
        ...listedChecksQuery(maintenance),
        enabled: isAsked && may(maintenanceAuthority),
    })
}
