import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import type { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'
import { integrityKeys } from '../queryKeys'
import { browserStorage } from '../../dhis2/server/browserStorage'
import { recallResults, rememberResults } from './merge/rememberedResults'
import { keepForgotten } from './merge/keepForgotten'
import { useResultsReader } from './useResultsReader'
import { withFreshResults } from './merge/withFreshResults'

/** Results of all checks; needs F_PERFORM_MAINTENANCE, not asked for without. */
export function useIntegrityResults() {
    const { may, clock, serverKey, userId } = useSession()
    const readResults = useResultsReader()
    const client = useQueryClient()
    const owner = `${serverKey} ${userId ?? ''}`
    const query = useQuery({
        queryKey: integrityKeys.results,
        queryFn: async ({ signal }) => {
            client.removeQueries({ queryKey: integrityKeys.arrived })
            const answer = await readResults(signal)
            // The server may have put the answer together before a run ended
            // whose results have come meanwhile.
            const arrived = client.getQueryData<DataIntegrityReport>(
                integrityKeys.arrived
            )
            const isListed = (name: string) =>
                client
                    .getQueryData<ReadonlySet<string>>(integrityKeys.listed)
                    ?.has(name) ?? false
            return keepForgotten(
                client.getQueryData(integrityKeys.results) ??
                    recallResults(browserStorage('local'), owner),
                arrived === undefined
                    ? answer
                    : withFreshResults(answer, arrived, clock.epochOf),
                isListed
            )
        },
        enabled: may(maintenanceAuthority),
    })
    const { data } = query
    useEffect(() => {
        if (data !== undefined) {
            rememberResults(browserStorage('local'), owner, data)
        }
    }, [data, owner])
    return query
}
