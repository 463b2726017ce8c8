import { createContext, useContext } from 'react'
import type { SavingState } from './savingState'

export interface RunSaving {
    /** Of which run it is; undefined while nothing was to be saved. */
    readonly state: SavingState | undefined
    readonly tryAgain: () => void
    /** Hands the run to the user as a file instead. */
    readonly download: () => void
}

const nothing = () => undefined

/** Filled by whoever saves runs; a run's report need not know how that is done. */
export const RunSavingContext = createContext<RunSaving>({
    state: undefined,
    tryAgain: nothing,
    download: nothing,
})

/** What has become of the saving of a run. */
export function useRunSaving(): RunSaving {
    return useContext(RunSavingContext)
}
