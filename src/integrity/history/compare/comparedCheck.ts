import type { Snapshot } from '../snapshot'

/** Why a check of two runs cannot be compared. */
export type NotComparable =
    | 'failedBefore'
    | 'failedAfter'
    | 'onlyBefore'
    | 'onlyAfter'
    /** The server no longer defines it. */
    | 'gone'

/** How a check of two runs is to be compared. */
export type CheckComparison =
    /** Issue by issue; a side without issues has none to read. */
    | {
          readonly kind: 'issues'
          readonly before: number
          readonly after: number
      }
    /** Identities are missing of a side: it was only counted, or they were let go. */
    | {
          readonly kind: 'counts'
          readonly before: number
          readonly after: number
      }
    | { readonly kind: 'notComparable'; readonly reason: NotComparable }

/** What one run knows of the issues of a check. */
type Side =
    | { readonly kind: 'missing' }
    | { readonly kind: 'failed' }
    | {
          readonly kind: 'counted'
          readonly count: number
          readonly isKept: boolean
      }

function sideOf({ checks, counts }: Snapshot, name: string): Side {
    const check = checks[name]
    if (check === undefined || check.state === 'didNotRun') {
        return { kind: 'missing' }
    }
    const count = counts[name]
    // A state of a later app is not taken for "passed".
    if (
        count === undefined ||
        (check.state !== 'passed' && check.state !== 'issues')
    ) {
        return { kind: 'failed' }
    }
    return {
        kind: 'counted',
        count,
        isKept: count === 0 || (check.kept ?? 0) > 0,
    }
}

/**
 * Says how a check is compared. A failed, missing or removed check is never
 * "solved": what is not known is not comparable.
 *
 * @param isDefined whether the server still has the check
 */
export function comparedCheck(
    before: Snapshot,
    after: Snapshot,
    name: string,
    isDefined: (name: string) => boolean
): CheckComparison {
    const left = sideOf(before, name)
    const right = sideOf(after, name)
    if (right.kind === 'missing') {
        const reason = isDefined(name) ? 'onlyBefore' : 'gone'
        return { kind: 'notComparable', reason }
    }
    if (left.kind === 'missing') {
        return { kind: 'notComparable', reason: 'onlyAfter' }
    }
    if (right.kind === 'failed') {
        return { kind: 'notComparable', reason: 'failedAfter' }
    }
    if (left.kind === 'failed') {
        return { kind: 'notComparable', reason: 'failedBefore' }
    }
    return {
        kind: left.isKept && right.isKept ? 'issues' : 'counts',
        before: left.count,
        after: right.count,
    }
}

/** Names of all checks of two runs, those of the later one first. */
export const comparedNames = (
    before: Snapshot,
    after: Snapshot
): readonly string[] => [
    ...new Set([...Object.keys(after.checks), ...Object.keys(before.checks)]),
]
