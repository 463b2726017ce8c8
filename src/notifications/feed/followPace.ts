import { resultAddress } from '../marks/jobAddress'

/** Pauses between two looks at a followed job, in milliseconds. */
export interface FollowPace {
    readonly intervalMs: number
    /** Once it has been silent for some looks. */
    readonly quietIntervalMs: number
}

/** While somebody reads it, a job is looked at every two seconds. */
export const openPace: FollowPace = {
    intervalMs: 2_000,
    quietIntervalMs: 5_000,
}

const dockedPaces: Readonly<Record<'talking' | 'silent', FollowPace>> = {
    talking: { intervalMs: 5_000, quietIntervalMs: 15_000 },
    silent: { intervalMs: 30_000, quietIntervalMs: 30_000 },
}

/**
 * Seen from the corner of the eye it is looked at less often; an integrity job
 * hardly ever, for it says nothing, and its page follows the run itself.
 */
export function dockedPace(jobType: string): FollowPace {
    return resultAddress(jobType) === undefined
        ? dockedPaces.talking
        : dockedPaces.silent
}
