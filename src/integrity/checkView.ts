import type { DataIntegrityCheck } from '../dhis2/models/dataIntegrityCheck'
import type { DataIntegrityReport } from '../dhis2/models/dataIntegrityReport'
import type { DataIntegrityResult } from '../dhis2/models/dataIntegrityResult'
import type { Unreadable } from '../dhis2/models/unreadable'
import { checkState, type CheckState } from './checkState'
import type { RunActivity } from './run/runActivity'

/** One check with all that is known of it: a row of the catalogue. */
export interface CheckView {
    readonly check: DataIntegrityCheck
    readonly state: CheckState
    readonly result: DataIntegrityResult | undefined
    /** Milliseconds since 1970. */
    readonly finishedAt: number | undefined
}

interface CheckViewSources {
    readonly checks: readonly DataIntegrityCheck[]
    readonly report: DataIntegrityReport | undefined
    readonly activity: RunActivity
    readonly epochOf: (serverTime: string | undefined) => number | undefined
    readonly now: number
}

/** The title people know a check by. */
export function checkTitle(check: DataIntegrityCheck): string {
    return check.displayName || check.name
}

/**
 * A view of each check, in the server's order. A result whose check is no
 * longer defined (removed from the server since) is kept, behind the others.
 */
export function checkViews({
    checks,
    report,
    activity,
    epochOf,
    now,
}: CheckViewSources): readonly CheckView[] {
    const unreadable = unreadableByCheckName(report?.unreadable ?? [])
    const defined = new Set(checks.map(({ name }) => name))
    const removed = Object.values(report?.results ?? {}).filter(
        ({ name }) => !defined.has(name)
    )
    return [...checks, ...removed].map((check) => {
        const result = report?.results[check.name]
        const finishedAt = epochOf(result?.finishedTime)
        const state = checkState(
            {
                result,
                areResultsMissing: report === undefined,
                finishedAt,
                unreadable: unreadable.get(check.name),
                activity: activity.checks.get(check.name),
                didNotRun: activity.didNotRun.has(check.name),
            },
            now
        )
        return { check, state, result, finishedAt }
    })
}

/** Results of unknown shape that belong to none of the checks. */
export function unplacedResults(
    checks: readonly DataIntegrityCheck[],
    report: DataIntegrityReport | undefined
): readonly Unreadable[] {
    const defined = new Set(checks.map(({ name }) => name))
    return (report?.unreadable ?? []).filter(
        (value) => !defined.has(checkNameOf(value))
    )
}

/** A path begins with the name of its check. */
const checkNameOf = ({ path }: Unreadable) => path.split('.')[0] ?? ''

function unreadableByCheckName(
    values: readonly Unreadable[]
): ReadonlyMap<string, Unreadable> {
    return new Map(values.map((value) => [checkNameOf(value), value]))
}
