import { useSyncExternalStore } from 'react'
import { isSettled, settledText, subscribeSettled } from './settledJobs'

/** Renders whoever asks `isSettled` again when another run is settled. */
export function useSettledRuns(): typeof isSettled {
    useSyncExternalStore(subscribeSettled, settledText)
    return isSettled
}
