import { comparedCheck, comparedNames } from './comparedCheck'
import type { Snapshot } from '../snapshot'

/** How the numbers of some checks differ between two moments. */
export interface CountChange {
    /** Issues in checks that have more of them now. */
    readonly more: number
    /** Issues less in checks that have fewer of them now. */
    readonly fewer: number
}

const noChange: CountChange = { more: 0, fewer: 0 }

/**
 * What has changed between two moments by the numbers of their checks, put
 * together by `groupOf`. A check that failed or is missing at either moment has
 * no part in it, so that it never looks solved; a group of which no check can
 * be compared is missing.
 */
export function countChanges(
    before: Snapshot,
    after: Snapshot,
    groupOf: (check: Snapshot['checks'][string]) => string
): ReadonlyMap<string, CountChange> {
    const changes = new Map<string, CountChange>()
    for (const name of comparedNames(before, after)) {
        const compared = comparedCheck(before, after, name, () => true)
        const check = after.checks[name]
        if (compared.kind === 'notComparable' || check === undefined) {
            continue
        }
        const group = groupOf(check)
        const { more, fewer } = changes.get(group) ?? noChange
        const step = compared.after - compared.before
        changes.set(group, {
            more: more + Math.max(0, step),
            fewer: fewer + Math.max(0, -step),
        })
    }
    return changes
}

export const netChange = ({ more, fewer }: CountChange): number => more - fewer

/** All groups together; undefined where nothing could be compared. */
export const totalChange = (
    changes: ReadonlyMap<string, CountChange>
): CountChange | undefined =>
    changes.size === 0
        ? undefined
        : [...changes.values()].reduce((sum, { more, fewer }) => ({
              more: sum.more + more,
              fewer: sum.fewer + fewer,
          }))
