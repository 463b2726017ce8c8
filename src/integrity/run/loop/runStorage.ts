import * as z from 'zod/mini'
import { noRunState, type RunState } from './pollSchedule'
import { Run } from '../run'

const Stored = z.object({
    run: z.optional(Run),
    deadJobs: z.array(z.string()),
})

/** A job of another server, or of another user, is not ours to carry on. */
const keyOf = (owner: string) => `integrity-monitor:run:${owner}`

/**
 * The run as this tab left it at a reload. What does not parse is no run: the
 * job itself is found again among the server's.
 *
 * @param owner names the server and the user whose run it is
 */
export function restoreRun(
    storage: Pick<Storage, 'getItem'>,
    owner: string
): RunState {
    try {
        const stored = Stored.safeParse(
            JSON.parse(storage.getItem(keyOf(owner)) ?? 'null')
        )
        return stored.success ? stored.data : noRunState
    } catch {
        return noRunState
    }
}

export function storeRun(
    storage: Pick<Storage, 'setItem'>,
    owner: string,
    { run, deadJobs }: RunState
): void {
    try {
        storage.setItem(keyOf(owner), JSON.stringify({ run, deadJobs }))
    } catch {
        // A full or forbidden storage costs no more than the reload.
    }
}
