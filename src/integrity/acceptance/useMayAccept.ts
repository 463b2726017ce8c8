import { useQuery } from '@tanstack/react-query'
import type { DeniedError } from '../../dhis2/errors'
import { integrityKeys } from '../queryKeys'

/**
 * Whether this user may write acceptances: only the server knows, and it has
 * said no once it has refused one.
 */
export function useMayAccept(): boolean {
    const { data: denied } = useQuery<DeniedError | null>({
        queryKey: integrityKeys.acceptingDenied,
        queryFn: () => null,
        enabled: false,
    })
    return (denied ?? null) === null
}
