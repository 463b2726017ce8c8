import type { RunActivity } from './runActivity'
import { useRuns } from './useRuns'

/** What runs do to single checks. */
export function useRunActivity(): RunActivity {
    return useRuns().activity
}
