import type { DataIntegrityCheck } from '../../dhis2/models/dataIntegrityCheck'
import { severityWeight } from '../../dhis2/models/dataIntegritySeverity'
import type { Snapshot } from '../history/snapshot'
import { sectionKey } from '../sectionKey'

/** One check of the report. */
export interface ReportCheck {
    readonly name: string
    readonly title: string
    /** Undefined where the server defines it no more. */
    readonly definition: DataIntegrityCheck | undefined
    readonly severity: string | undefined
    readonly section: string
    /** `notRun` where nothing is known of it. */
    readonly state: string
    readonly error: string | undefined
    /** Issues, accepted or not; undefined where nobody knows, never 0 for that. */
    readonly found: number | undefined
    readonly accepted: number
    /** 0 to 100. */
    readonly percentage: number | undefined
}

/** The checks of one section, the gravest first. */
export interface ReportSection {
    readonly section: string
    readonly checks: readonly ReportCheck[]
}

/** Issues of a check that are open; undefined where that is not known. */
export const openOf = ({ found, accepted }: ReportCheck): number | undefined =>
    found === undefined ? undefined : Math.max(0, found - accepted)

/**
 * Every check that is defined, and every one of which the moment knows
 * something; the gravest first, those with most issues before others.
 */
export function reportChecks(
    defined: readonly DataIntegrityCheck[],
    { checks, counts }: Snapshot,
    accepted: ReadonlyMap<string, number>,
    titleOf: (name: string, saved: string | undefined) => string
): readonly ReportCheck[] {
    const definitions = new Map(defined.map((check) => [check.name, check]))
    const names = new Set([...definitions.keys(), ...Object.keys(checks)])
    return [...names]
        .map((name): ReportCheck => {
            const saved = checks[name]
            const definition = definitions.get(name)
            return {
                name,
                title: titleOf(name, saved?.title),
                definition,
                severity: saved?.severity ?? definition?.severity,
                section: saved?.section ?? definition?.section ?? '',
                state: saved?.state ?? 'notRun',
                error: saved?.error,
                found: counts[name],
                accepted: Math.min(accepted.get(name) ?? 0, counts[name] ?? 0),
                percentage: saved?.percentage,
            }
        })
        .sort(
            (left, right) =>
                severityWeight(right.severity) -
                    severityWeight(left.severity) ||
                (right.found ?? 0) - (left.found ?? 0)
        )
}

/** By section; sections that differ in case only are one. */
export function reportSections(
    checks: readonly ReportCheck[]
): readonly ReportSection[] {
    const sections = new Map<string, ReportCheck[]>()
    const names = new Map<string, string>()
    for (const check of checks) {
        const key = sectionKey(check.section)
        const same = sections.get(key)
        if (same === undefined) {
            sections.set(key, [check])
            names.set(key, check.section)
        } else {
            same.push(check)
        }
    }
    return [...sections].map(([key, ofSection]) => ({
        section: names.get(key) ?? '',
        checks: ofSection,
    }))
}
