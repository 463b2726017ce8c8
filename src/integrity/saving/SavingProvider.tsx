import type { ReactNode } from 'react'
import { RunSavingContext } from '../history/useRunSaving'
import { useRunSaver } from './useRunSaver'
import { useSavingSources } from './useSavingSources'
import { useWatchedRuns } from './useWatchedRuns'

/** Saves runs as they end, whichever page is open. */
export function SavingProvider({ children }: { children: ReactNode }) {
    const sources = useSavingSources()
    const saving = useRunSaver(sources)
    useWatchedRuns(sources)
    return (
        <RunSavingContext.Provider value={saving}>
            {children}
        </RunSavingContext.Provider>
    )
}
