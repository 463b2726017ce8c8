import { openSet, type OpenSet } from '../reading/openSet'

const severities = openSet(['INFO', 'WARNING', 'SEVERE', 'CRITICAL'])

/** How bad an issue found by a check is; an open set, mildest first. */
export type DataIntegritySeverity = OpenSet<(typeof severities.known)[number]>
export const DataIntegritySeverity = severities.schema

/** The severities that servers 2.41 to 2.43 use, mildest first. */
export const knownSeverities = severities.known

/**
 * Sort weight of a severity: 0 is the mildest known one. An unknown severity
 * weighs more than all known ones, so that it is seen.
 */
export function severityWeight(severity: string | undefined): number {
    if (severity === undefined) {
        return -1
    }
    const index = (knownSeverities as readonly string[]).indexOf(severity)
    return index === -1 ? knownSeverities.length : index
}
