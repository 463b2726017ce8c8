import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import type { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'
import { integrityKeys } from '../queryKeys'
import { keepForgotten } from './merge/keepForgotten'
import { useResultsMemory } from './useResultsMemory'
import { useResultsReader } from './useResultsReader'
import { withFreshResults } from './merge/withFreshResults'

/** Results of all checks; needs F_PERFORM_MAINTENANCE, not asked for without. */
export function useIntegrityResults() {
    const { may } = useSession()
    return useQuery({
        ...useResultsQuery(),
        enabled: may(maintenanceAuthority),
    })
}

/** One question for whoever asks it, at the same time or not. */
export function useResultsQuery() {
    const { clock } = useSession()
    const { recall } = useResultsMemory()
    const readResults = useResultsReader()
    const client = useQueryClient()
    return useMemo(
        () =>
            queryOptions({
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
                            .getQueryData<ReadonlySet<string>>(
                                integrityKeys.listed
                            )
                            ?.has(name) ?? false
                    return keepForgotten(
                        client.getQueryData(integrityKeys.results) ?? recall(),
                        arrived === undefined
                            ? answer
                            : withFreshResults(answer, arrived, clock.epochOf),
                        isListed
                    )
                },
            }),
        [client, clock, recall, readResults]
    )
}
