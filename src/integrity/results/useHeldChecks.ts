import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ChecksOnHand } from '../../dhis2/integrity/jobTally'
import type { DataIntegrityCheck } from '../../dhis2/models/dataIntegrityCheck'
import type { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'
import type { ReadRows } from '../../dhis2/reading/unreadable'
import { integrityKeys } from '../queryKeys'
import { useResultsMemory } from './useResultsMemory'

/** Tells what is known of checks at the moment, and asks for nothing. */
export function useHeldChecks(): () => ChecksOnHand {
    const client = useQueryClient()
    const { recall } = useResultsMemory()
    return useCallback(
        () => ({
            definitions: client.getQueryData<ReadRows<DataIntegrityCheck>>(
                integrityKeys.checks
            )?.rows,
            report:
                client.getQueryData<DataIntegrityReport>(
                    integrityKeys.results
                ) ?? recall(),
        }),
        [client, recall]
    )
}
