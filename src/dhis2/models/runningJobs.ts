import * as z from 'zod/mini'
import { ContractError } from '../errors'
import { absent } from '../reading/absent'
import { isMessage } from '../reading/isMessage'
import { isObject } from '../reading/isObject'
import { readRows, type Unreadable } from '../reading/unreadable'

/** One line of what a running job does. */
export const RunningProcess = z.looseObject({
    jobId: absent(z.string()),
    status: absent(z.string()),
    description: absent(z.string()),
    /** Server time without zone. */
    startedTime: absent(z.string()),
    /** Each with its counts in words, e.g. "Updating table [2/3]". */
    stages: absent(z.array(z.string())),
})
export type RunningProcess = Readonly<z.infer<typeof RunningProcess>>

/**
 * What the server's database believes to run, by job type, one cut off in a
 * server restart included. A type without a process runs too: its tree lags up
 * to 23 seconds.
 */
export interface RunningJobs {
    readonly processesByType: ReadonlyMap<string, readonly RunningProcess[]>
    readonly unreadable: readonly Unreadable[]
}

/** Reads `{jobType: [process…]}`. */
export function readRunningJobs(raw: unknown): RunningJobs {
    if (!isObject(raw)) {
        throw new ContractError('an object of running jobs by type', raw)
    }
    const processesByType = new Map<string, readonly RunningProcess[]>()
    const unreadable: Unreadable[] = []
    for (const [jobType, lines] of Object.entries(raw)) {
        if (!Array.isArray(lines)) {
            unreadable.push({ path: jobType, reason: 'no list', raw: lines })
            continue
        }
        const read = readRows(RunningProcess, lines, [jobType])
        processesByType.set(jobType, read.rows)
        unreadable.push(...read.unreadable)
    }
    if (processesByType.size === 0 && isMessage(raw)) {
        throw new ContractError('an object of running jobs by type', raw)
    }
    return { processesByType, unreadable }
}
