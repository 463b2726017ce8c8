import { useDataEngine } from '@dhis2/app-runtime'
import { useMemo } from 'react'
import { AcceptanceStore } from './acceptances/acceptanceStore'

/**
 * What admins have accepted. Not a part of the session: its code comes with the
 * pages that need it.
 */
export function useAcceptanceStore(): AcceptanceStore {
    const engine = useDataEngine()
    return useMemo(() => new AcceptanceStore(engine), [engine])
}
