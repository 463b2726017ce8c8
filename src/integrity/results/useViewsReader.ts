import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useSession } from '../../dhis2/session'
import { checkViews, type CheckView } from '../checkView'
import { integrityKeys } from '../queryKeys'
import type { RunActivity } from '../runActivity'
import { checkDefinitionsQuery } from './useCheckDefinitions'
import { useResultsQuery } from './useIntegrityResults'

/**
 * Reads every check with its state once, without showing it: what is here and
 * up to date is not asked for.
 */
export function useViewsReader(): (
    activity: RunActivity
) => Promise<readonly CheckView[]> {
    const { maintenance, clock } = useSession()
    const client = useQueryClient()
    const query = useResultsQuery()
    return useCallback(
        async (activity) => {
            const [definitions, report] = await Promise.all([
                client.ensureQueryData(checkDefinitionsQuery(maintenance)),
                client.fetchQuery(query),
            ])
            return checkViews({
                checks: definitions.rows,
                report,
                listed: client.getQueryData(integrityKeys.listed),
                activity,
                epochOf: clock.epochOf,
                now: clock.now(),
            })
        },
        [client, maintenance, clock, query]
    )
}
