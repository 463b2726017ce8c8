import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../dhis2/session'
import { runSliced } from '../../dhis2/slicing/sliced'
import type { DoWork } from '../../dhis2/store/packRun'
import { AbortedError } from '../../dhis2/errors'
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

/** Long work in slices, until the signal stops it. */
export const slicedUntil =
    (signal: AbortSignal): DoWork =>
    async (work) => {
        const made = await runSliced(work, signal)
        if (made === undefined) {
            throw new AbortedError('The work was stopped.')
        }
        return made
    }
