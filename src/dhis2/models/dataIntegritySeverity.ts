import { openSet, type OpenSet } from '../reading/openSet'

const severities = openSet(['INFO', 'WARNING', 'SEVERE', 'CRITICAL'])

/** How bad an issue found by a check is; an open set, mildest first. */
export type DataIntegritySeverity = OpenSet<KnownSeverity>
export const DataIntegritySeverity = severities.schema

/** The severities that servers 2.41 to 2.43 use, mildest first. */
export const knownSeverities = severities.known
export type KnownSeverity = (typeof severities.known)[number]
export const isKnownSeverity = severities.isKnown

/**
 * Sort weight of a severity: 0 is the mildest known one. An unknown severity
 * weighs more than all known ones, so that it is seen.
 */
export function severityWeight(severity: string | undefined): number {
    if (severity === undefined) {
        return -1
    }
    return isKnownSeverity(severity)
        ? knownSeverities.indexOf(severity)
        : knownSeverities.length
}
