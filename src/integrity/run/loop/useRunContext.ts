import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { browserStorage } from '../../../dhis2/server/browserStorage'
import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import type { ReadRows } from '../../../dhis2/reading/unreadable'
import { maintenanceAuthority, useSession } from '../../../dhis2/session'
import { integrityKeys } from '../../queryKeys'
import { checkDefinitionsQuery } from '../../results/useCheckDefinitions'
import {
    withFreshAverages,
    withFreshResults,
} from '../../results/merge/withFreshResults'
import { recallCulprits } from '../plan/culpritMemory'
import type { RunContext } from '../runContext'

/** The server and what the app holds of it, as a run needs them. */
export function useRunContext(serverKey: string): RunContext {
    const session = useSession()
    const { maintenance, tasks, jobs, clock, limits } = session
    const { userId, may, capabilities } = session
    const client = useQueryClient()
    const { epochOf } = clock
    return useMemo(
        () => ({
            maintenance,
            tasks,
            jobs,
            clock,
            limits,
            capabilities,
            userId,
            mayRead: may(maintenanceAuthority),
            definitions: () =>
                client.getQueryData<ReadRows<DataIntegrityCheck>>(
                    integrityKeys.checks
                )?.rows ?? [],
            loadDefinitions: async () => {
                const { rows } = await client.ensureQueryData(
                    checkDefinitionsQuery(maintenance)
                )
                return rows
            },
            renewDefinitions: async () => {
                await client.fetchQuery({
                    ...checkDefinitionsQuery(maintenance),
                    staleTime: 0,
                })
            },
            culprits: () => recallCulprits(browserStorage('local'), serverKey),
            showResults: (fresh) => {
                client.setQueryData<DataIntegrityReport>(
                    integrityKeys.results,
                    // Results that nobody has loaded yet are loaded whole.
                    (held) => held && withFreshResults(held, fresh, epochOf)
                )
                // An answer that is on its way may be older than these.
                client.setQueryData<DataIntegrityReport>(
                    integrityKeys.arrived,
                    (held) =>
                        held ? withFreshResults(held, fresh, epochOf) : fresh
                )
                client.setQueryData<ReadRows<DataIntegrityCheck>>(
                    integrityKeys.checks,
                    (held) =>
                        held && {
                            ...held,
                            rows: withFreshAverages(held.rows, fresh),
                        }
                )
            },
            dropIssues: (checkNames) =>
                [
                    integrityKeys.listed,
                    ...checkNames.map(integrityKeys.details),
                ].forEach(
                    (queryKey) => void client.invalidateQueries({ queryKey })
                ),
        }),
        [
            maintenance,
            tasks,
            jobs,
            clock,
            limits,
            capabilities,
            epochOf,
            userId,
            may,
            client,
            serverKey,
        ]
    )
}
