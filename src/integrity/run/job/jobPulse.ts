import type { JobPulse } from '../run'

/**
 * So long a job may show no sign of life before it counts as dead: its checks
 * are told of at once, its progress and its last sign at least every 20 s.
 */
export const deadAfterMs = 40_000

export interface PulseSigns {
    /** Any check at all runs that could be the job's. */
    readonly isAtWork: boolean
    /** `lastAlive` of its record; undefined when not read or not written. */
    readonly lastAlive: string | undefined
    /** Its progress as text; undefined when not read. */
    readonly tree: string | undefined
    readonly now: number
}

export const steadyPulse: JobPulse = { isStuck: false }

/**
 * Feels the pulse of a job that is said to run. A cluster tells of running
 * checks on the one node that does them, so a tree that changes is life too.
 */
export function feelPulse(pulse: JobPulse, signs: PulseSigns): JobPulse {
    if (signs.isAtWork) {
        return steadyPulse
    }
    const { now, lastAlive = pulse.lastAlive, tree = pulse.tree } = signs
    const isAlive =
        hasChanged(pulse.lastAlive, lastAlive) || hasChanged(pulse.tree, tree)
    const idleSince = isAlive ? now : (pulse.idleSince ?? now)
    return {
        idleSince,
        lastAlive,
        tree,
        progressAt: signs.tree === undefined ? pulse.progressAt : now,
        isStuck: now - idleSince >= deadAfterMs,
    }
}

const hasChanged = (before: string | undefined, after: string | undefined) =>
    before !== undefined && after !== before
