import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { SavedRunHead } from '../../../dhis2/store/savedRun'
import { headSnapshot } from '../../history/headSnapshot'
import type { Snapshot } from '../../history/snapshot'
import { severityTotals, type SeverityTotals } from '../../history/totals'
import { acceptanceEnd } from './acceptanceEnd'
import type { CheckCoverage } from './checkCoverage'

/** How many of the issues that a check finds are accepted. */
export interface AcceptedCount {
    readonly accepted: number
    /** Whether the issues were looked at; else it is at most so many. */
    readonly isExact: boolean
}

/**
 * The accepted issues of a check. Where its list is not at hand, those that
 * were accepted are taken to be still found, as far as the count goes.
 *
 * @param coverage of the check's list of now; undefined: it is not at hand
 * @param found how many issues it finds
 */
export function acceptedCount(
    acceptances: readonly Acceptance[],
    coverage: CheckCoverage | undefined,
    found: number,
    today: string
): AcceptedCount {
    const holding = acceptances.filter(
        (acceptance) => acceptanceEnd(acceptance, today, found) === undefined
    )
    if (holding.some(({ issues }) => issues === undefined)) {
        return { accepted: found, isExact: true }
    }
    if (coverage !== undefined) {
        return { accepted: Math.min(found, coverage.accepted), isExact: true }
    }
    const keys = holding.reduce(
        (sum, { issues }) => sum + (issues?.keys.length ?? 0),
        0
    )
    return {
        accepted: Math.min(found, keys),
        isExact: keys === 0 || found === 0,
    }
}

/**
 * A moment without what is accepted: for totals, trend and readiness. A check
 * all of whose issues are accepted has 0 and keeps its state.
 *
 * @param accepted issues by check
 */
export const openSnapshot = (
    snapshot: Snapshot,
    accepted: ReadonlyMap<string, number>
): Snapshot => ({
    ...snapshot,
    counts: Object.fromEntries(
        Object.entries(snapshot.counts).map(([name, count]) => [
            name,
            Math.max(0, count - (accepted.get(name) ?? 0)),
        ])
    ),
})

/**
 * How many issues of each check are accepted, as far as its count goes.
 *
 * @param holding acceptances that hold today, by check
 */
export const acceptedByCheck = (
    holding: ReadonlyMap<string, readonly Acceptance[]>,
    { counts }: Pick<Snapshot, 'counts'>,
    today: string
): ReadonlyMap<string, number> =>
    new Map(
        [...holding].map(([name, acceptances]) => [
            name,
            acceptedCount(acceptances, undefined, counts[name] ?? 0, today)
                .accepted,
        ])
    )

/**
 * Issues of a saved run by severity, without what is accepted.
 *
 * @param acceptedOf counts what is accepted at a moment, check by check
 */
export function openRunTotals(
    run: SavedRunHead,
    defined: readonly DataIntegrityCheck[],
    acceptedOf: (moment: Snapshot) => ReadonlyMap<string, number>
): SeverityTotals {
    const moment = headSnapshot(
        run,
        new Map(defined.map((check) => [check.name, check]))
    )
    const accepted = acceptedOf(moment)
    return accepted.size === 0
        ? run.totals
        : severityTotals(openSnapshot(moment, accepted))
}
