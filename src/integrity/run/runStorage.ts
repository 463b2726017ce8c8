import * as z from 'zod/mini'
import { noRunState, type RunState } from './pollSchedule'
import { Run } from './run'

const Stored = z.object({
    run: z.optional(Run),
    deadJobs: z.array(z.string()),
})

const key = 'integrity-monitor:run'

/**
 * The run as this tab left it at a reload. What does not parse is no run: the
 * job itself is found again among the server's.
 */
export function restoreRun(storage: Pick<Storage, 'getItem'>): RunState {
    try {
        const stored = Stored.safeParse(
            JSON.parse(storage.getItem(key) ?? 'null')
        )
        return stored.success ? stored.data : noRunState
    } catch {
        return noRunState
    }
}

export function storeRun(
    storage: Pick<Storage, 'setItem'>,
    { run, deadJobs }: RunState
): void {
    try {
        storage.setItem(key, JSON.stringify({ run, deadJobs }))
    } catch {
        // A full or forbidden storage costs no more than the reload.
    }
}
