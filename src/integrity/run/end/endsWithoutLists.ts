import type { CheckEnds, EndsInTree } from './checkEnds'
import { findCulprit } from './findCulprit'
import type { CheckEnd } from '../run'

/**
 * What the tree of a job tells of its lists, without a list being fetched, and
 * the checks whose lists must be fetched to be known.
 *
 * @param counted what was counted in this run
 * @param nameable the checks that a tree can name
 */
export function endsWithoutLists(
    checks: readonly string[],
    counted: CheckEnds,
    tree: EndsInTree | undefined,
    nameable: ReadonlySet<string>
): { ends: CheckEnds; unknown: readonly string[] } {
    // The others that failed are tried again; what stays failed must be shown.
    const culprit = findCulprit(new Map(Object.entries(tree?.failed ?? {})))
    const ends: Record<string, CheckEnd> = {}
    const unknown: string[] = []
    for (const name of checks) {
        const failed = tree?.failed[name]
        const count = counted[name]
        if (failed !== undefined) {
            ends[name] = failed
            // Its list is empty, and tells in the server's words why.
            if (culprit?.checkName === name) {
                unknown.push(name)
            }
        } else if (tree && name in tree.listed && count !== undefined) {
            ends[name] = { ...count, startedAt: tree.listed[name] }
        } else if (
            tree === undefined ||
            name in tree.listed ||
            !nameable.has(name)
        ) {
            unknown.push(name)
        }
    }
    return { ends, unknown }
}
