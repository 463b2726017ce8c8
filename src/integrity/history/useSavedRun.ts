import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../dhis2/session'
import { slicedUntil } from '../../dhis2/slicing/slicedUntil'
import { integrityKeys } from '../queryKeys'

/** The entry of a saved run; null where there is none of this id. */
export function useSavedRun(id: string | undefined) {
    const { runs } = useSession()
    return useQuery({
        queryKey: integrityKeys.run(id ?? ''),
        queryFn: async ({ signal }) =>
            (await runs.get(id ?? '', { signal })) ?? null,
        enabled: id !== undefined,
    })
}

/** The issues of a saved run by check; read when they are asked for. */
export function useSavedIssues(id: string | undefined) {
    const { data } = useSavedRun(id)
    const { runs } = useSession()
    const run = data?.kind === 'ok' ? data.run : undefined
    return useQuery({
        queryKey: integrityKeys.runIssues(id ?? ''),
        queryFn: ({ signal }) =>
            runs.getIssues(run ?? { identities: [], names: [] }, {
                doWork: slicedUntil(signal),
                signal,
            }),
        enabled: run !== undefined,
    })
}
