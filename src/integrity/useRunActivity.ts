import { createContext, useContext } from 'react'
import { noRunActivity, type RunActivity } from './runActivity'

/** Filled by whoever holds the runs; nobody who shows checks must know them. */
export const RunActivityContext = createContext<RunActivity>(noRunActivity)

/** What runs do to single checks. */
export function useRunActivity(): RunActivity {
    return useContext(RunActivityContext)
}
