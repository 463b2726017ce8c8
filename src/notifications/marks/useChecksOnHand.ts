import { createContext, useContext } from 'react'
import type { ChecksOnHand } from '../../dhis2/integrity/jobTally'

/**
 * Reads what the app knows of checks at this moment, without asking the server:
 * the feature that has them hands it in.
 */
export const ChecksOnHandContext = createContext<() => ChecksOnHand>(() => ({
    definitions: undefined,
    report: undefined,
}))

export function useChecksOnHand(): () => ChecksOnHand {
    return useContext(ChecksOnHandContext)
}
