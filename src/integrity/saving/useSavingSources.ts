import {
    isCancelledError,
    useQueryClient,
    type QueryClient,
} from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'
import { useSession } from '../../dhis2/session'
import { savedRunsQuery } from '../results/useSavedRuns'
import { integrityKeys } from '../queryKeys'
import type { DetailsAnswer } from '../results/merge/detailsAnswer'
import { withListedResult } from '../results/merge/listedResult'
import type { HeldLists } from './gatherIssues'
import type { SavingSources } from './saveRun'

/** What saving a run needs around it, until the app is left. */
export function useSavingSources(): SavingSources {
    const session = useSession()
    const client = useQueryClient()
    const [control] = useState(() => new AbortController())
    useEffect(() => () => control.abort(), [control])
    return useMemo(
        () => ({
            session,
            signal: control.signal,
            held: heldLists(client),
            listRuns: () =>
                client.fetchQuery({
                    ...savedRunsQuery(session.runs),
                    staleTime: 0,
                }),
            dropList: () =>
                void client.invalidateQueries({
                    queryKey: integrityKeys.runList,
                }),
        }),
        [client, session, control]
    )
}

/** The lists that the pages of issues show, and to which is added. */
function heldLists(client: QueryClient): HeldLists {
    const fetch = (name: string, ask: () => Promise<DetailsAnswer>) =>
        client.fetchQuery<DetailsAnswer>({
            queryKey: integrityKeys.details(name),
            queryFn: async () => {
                const answer = await ask()
                client.setQueryData<DataIntegrityReport>(
                    integrityKeys.results,
                    (held) => held && withListedResult(held, name, answer)
                )
                return answer
            },
            retry: false,
        })
    return {
        isMissing: (name) => {
            const state = client.getQueryState(integrityKeys.details(name))
            return (
                state === undefined ||
                (state.fetchStatus === 'idle' &&
                    (state.data === undefined || state.isInvalidated))
            )
        },
        read: async (name, ask) => {
            try {
                return await fetch(name, ask)
            } catch (error) {
                // A page that had asked for it was left meanwhile.
                if (!isCancelledError(error)) {
                    throw error
                }
                return fetch(name, ask)
            }
        },
    }
}
