import type { DataIntegrityCheck } from '../../dhis2/models/dataIntegrityCheck'
import type { NewRun } from '../../dhis2/store/savedRun'
import type { CheckView } from '../checkView'
import { snapshotOf } from '../history/snapshot'
import { failedChecks, severityTotals } from '../history/totals'
import type { JobStarter } from '../run/run'
import type { EndedRun } from './endedRun'

/** What server it was, and how it tells the time. */
export interface RunServer {
    readonly version: string
    readonly revision?: string | undefined
    readonly timeZone: string
    readonly epochOf: (serverTime: string | undefined) => number | undefined
}

/**
 * A run as it is saved: of each check that it was to do, what is known of it
 * now. What the run has not reached is not passed off as its own.
 */
export function newRun(
    run: EndedRun,
    views: readonly CheckView[],
    { version, revision, timeZone, epochOf }: RunServer
): NewRun {
    const planned = new Set(run.planned)
    const own = views.filter(
        ({ check: { name }, state }) =>
            run.done.has(name) ||
            (planned.has(name) && state.kind === 'didNotRun')
    )
    const snapshot = snapshotOf(own, epochOf)
    const failed = failedChecks(snapshot)
    return {
        jobs: [...run.jobs],
        savedBy: run.savedBy,
        startedAt: new Date(run.startedAt).toISOString(),
        endedAt: new Date(run.endedAt).toISOString(),
        timeZone,
        by: userOf(run.startedBy),
        cause: run.startedBy.isSchedule ? 'schedule' : 'user',
        server: { version: version === '' ? undefined : version, revision },
        scope: {
            kind: scopeKind(
                planned,
                views.filter(isDefined).map(({ check }) => check)
            ),
            // A server that has got a check more since has run it too.
            planned: new Set([...planned, ...run.done]).size,
            done: run.done.size,
        },
        totals: severityTotals(snapshot),
        failed: failed.length,
        failedChecks: [...failed],
        ...snapshot,
    }
}

/** What the server no longer defines is known by its result alone. */
const isDefined = ({ check, result }: CheckView) => check !== result

const userOf = ({ userId, name }: JobStarter): NewRun['by'] =>
    userId === undefined && name === undefined
        ? undefined
        : { id: userId, name }

/** `standard` is what the server runs when it is given no names. */
function scopeKind(
    planned: ReadonlySet<string>,
    checks: readonly DataIntegrityCheck[]
): 'all' | 'standard' | 'selected' {
    const isWhole = (some: readonly DataIntegrityCheck[]) =>
        some.length === planned.size &&
        some.every(({ name }) => planned.has(name))
    if (isWhole(checks.filter(({ isSlow }) => isSlow !== true))) {
        return 'standard'
    }
    return isWhole(checks) ? 'all' : 'selected'
}
