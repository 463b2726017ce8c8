import type { Run } from '../run'

/** Where the run is kept; changes are made to what it is at that moment. */
export interface RunHolder {
    readonly get: () => Run | undefined
    readonly change: (next: (run: Run) => Run) => void
    readonly refuse: (error: unknown) => void
}
