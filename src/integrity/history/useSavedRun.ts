import { queryOptions, useQuery } from '@tanstack/react-query'
import { useSession } from '../../dhis2/session'
import type { RunStore } from '../../dhis2/store/runStore'
import type { SavedRun } from '../../dhis2/store/savedRun'
import { slicedUntil } from '../../dhis2/slicing/slicedUntil'
import { integrityKeys } from '../queryKeys'

/** The entry of a saved run; null where there is none of this id. */
export const savedRunQuery = (runs: RunStore, id: string) =>
    queryOptions({
        queryKey: integrityKeys.run(id),
        queryFn: async ({ signal }) => (await runs.get(id, { signal })) ?? null,
    })

/** The issues of a saved run by check. */
export const savedIssuesQuery = (
    runs: RunStore,
    id: string,
    run: Pick<SavedRun, 'identities' | 'names'>
) =>
    queryOptions({
        queryKey: integrityKeys.runIssues(id),
        queryFn: ({ signal }) =>
            runs.getIssues(run, { doWork: slicedUntil(signal), signal }),
    })

export function useSavedRun(id: string | undefined) {
    const { runs } = useSession()
    return useQuery({
        ...savedRunQuery(runs, id ?? ''),
        enabled: id !== undefined,
    })
}

/** The issues of a saved run by check; read when they are asked for. */
export function useSavedIssues(id: string | undefined) {
    const { data } = useSavedRun(id)
    const { runs } = useSession()
    const run = data?.kind === 'ok' ? data.run : undefined
    return useQuery({
        ...savedIssuesQuery(
            runs,
            id ?? '',
            run ?? { identities: [], names: [] }
        ),
        enabled: run !== undefined,
    })
}
