import type { DataIntegrityCheck } from '../../dhis2/models/dataIntegrityCheck'
import { knownSeverities } from '../../dhis2/models/dataIntegritySeverity'
import { openSnapshot } from '../acceptance/covered/openCounts'
import type { CheckView } from '../checkView'
import {
    countChanges,
    totalChange,
    type CountChange,
} from '../history/compare/countChanges'
import { headSnapshot } from '../history/headSnapshot'
import { newestResultAt } from '../history/baseline/newestResultAt'
import type { ReadableRun } from '../history/readableRuns'
import { snapshotOf, type Snapshot } from '../history/snapshot'
import { failedChecks, severityTotals } from '../history/totals'
import { sectionKey } from '../sectionKey'

/** A severity on the overview: its open issues and how they have changed. */
export interface SeverityFigure {
    /** '' for checks without one. */
    readonly severity: string
    /** Missing where no check of it has a result. */
    readonly count: number | undefined
    /** Issues beside these that are accepted. */
    readonly accepted: number
    readonly change: CountChange | undefined
}

/** All that the overview says in numbers. */
export interface OverviewFigures {
    /** Without what is accepted. */
    readonly snapshot: Snapshot
    readonly severities: readonly SeverityFigure[]
    /** Names of the checks that failed to run. */
    readonly failed: readonly string[]
    /** Defined checks, and those of which a result is known. */
    readonly checkCount: number
    readonly knownCount: number
    /** Of those without a result, slow ones, which no run includes unasked. */
    readonly slowWithout: number
    /** What has changed since the baseline, by the key of the section and in all. */
    readonly sectionChanges: ReadonlyMap<string, CountChange>
    readonly change: CountChange | undefined
    /** When the newest result came; milliseconds since 1970. */
    readonly ranAt: number | undefined
}

/** Known severities, gravest first, then those that this app does not know. */
const shownSeverities = (totals: Readonly<Record<string, number>>) => [
    ...[...knownSeverities].reverse(),
    ...Object.keys(totals).filter(
        (severity) => !knownSeverities.some((known) => known === severity)
    ),
]

/**
 * @param baseline the run to compare with; missing: nothing is compared
 * @param acceptedOf how many issues of each check are accepted at a moment
 */
export function overviewFigures(
    views: readonly CheckView[],
    baseline: ReadableRun | undefined,
    acceptedOf: (moment: Snapshot) => ReadonlyMap<string, number>,
    epochOf: (serverTime: string | undefined) => number | undefined
): OverviewFigures {
    const found = snapshotOf(views, epochOf)
    const openOf = (moment: Snapshot) =>
        openSnapshot(moment, acceptedOf(moment))
    const snapshot = openOf(found)
    const defined = new Map(
        views.map(({ check }): [string, DataIntegrityCheck] => [
            check.name,
            check,
        ])
    )
    const before = baseline && openOf(headSnapshot(baseline.run, defined))
    const changesBy = (
        groupOf: (check: Snapshot['checks'][string]) => string
    ) =>
        before === undefined
            ? new Map<string, CountChange>()
            : countChanges(before, snapshot, groupOf)
    const bySeverity = changesBy(({ severity = '' }) => severity)
    const totals = severityTotals(snapshot)
    const foundTotals = severityTotals(found)
    const isKnown = ({ check: { name } }: CheckView) =>
        snapshot.checks[name] !== undefined &&
        snapshot.checks[name].state !== 'didNotRun'
    const without = views.filter((view) => !isKnown(view))
    return {
        snapshot,
        severities: shownSeverities(totals).map((severity) => ({
            severity,
            count: totals[severity],
            accepted: (foundTotals[severity] ?? 0) - (totals[severity] ?? 0),
            change: bySeverity.get(severity),
        })),
        failed: failedChecks(snapshot),
        checkCount: views.length,
        knownCount: views.length - without.length,
        slowWithout: without.filter(({ check }) => check.isSlow === true)
            .length,
        sectionChanges: changesBy(({ section = '' }) => sectionKey(section)),
        change: totalChange(bySeverity),
        ranAt: newestResultAt(views),
    }
}
