import { hashKey, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'
import { browserStorage } from '../../dhis2/server/browserStorage'
import { useSession } from '../../dhis2/session'
import { integrityKeys } from '../queryKeys'
import { recallResults, rememberResults } from './merge/rememberedResults'

/** What this browser knows of the results of this server and user. */
export function useResultsMemory() {
    const { serverKey, userId } = useSession()
    const owner = `${serverKey} ${userId ?? ''}`
    return useMemo(
        () => ({
            recall: () => recallResults(browserStorage('local'), owner),
            remember: (report: DataIntegrityReport) =>
                rememberResults(browserStorage('local'), owner, report),
        }),
        [owner]
    )
}

const resultsHash = hashKey(integrityKeys.results)

/**
 * Remembers results as they come, once, however many parts of the page show
 * them: for the app as a whole.
 */
export function useRememberedResults(): void {
    const { remember } = useResultsMemory()
    const client = useQueryClient()
    useEffect(
        () =>
            client.getQueryCache().subscribe((event) => {
                if (
                    event.query.queryHash === resultsHash &&
                    event.type === 'updated' &&
                    event.action.type === 'success'
                ) {
                    remember(event.query.state.data as DataIntegrityReport)
                }
            }),
        [client, remember]
    )
}
