import type { DataIntegrityCheck } from '../../dhis2/models/dataIntegrityCheck'
import type { Snapshot } from './snapshot'

/** The severities that must be clean before a server is upgraded. */
export const gravestSeverities = ['CRITICAL', 'SEVERE'] as const

/** What stands between a server and its upgrade. */
export interface Readiness {
    /** Nothing below is left. */
    readonly isReady: boolean
    /** Open issues by severity, of the gravest. */
    readonly open: Readonly<Record<(typeof gravestSeverities)[number], number>>
    /** Names of checks of these severities that failed to run. */
    readonly failed: readonly string[]
    /** Names of those of which no result is known. */
    readonly notRun: readonly string[]
}

/**
 * A server is ready when no critical and no severe issue is open and every
 * check of these severities has run and not failed.
 *
 */
export function upgradeReadiness(
    defined: readonly DataIntegrityCheck[],
    { checks, counts }: Snapshot
): Readiness {
    const open = { CRITICAL: 0, SEVERE: 0 }
    const failed: string[] = []
    const notRun: string[] = []
    for (const { name, severity } of defined) {
        const grave = gravestSeverities.find((known) => known === severity)
        if (grave === undefined) {
            continue
        }
        const state = checks[name]?.state
        const count = counts[name]
        if (state === 'failed') {
            failed.push(name)
        } else if (count === undefined) {
            notRun.push(name)
        } else {
            open[grave] += count
        }
    }
    const isReady =
        open.CRITICAL + open.SEVERE + failed.length + notRun.length === 0 &&
        defined.some(({ severity }) =>
            gravestSeverities.some((known) => known === severity)
        )
    return { isReady, open, failed, notRun }
}
