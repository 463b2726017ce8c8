import { sectionKey } from '../sectionKey'
import type { Snapshot } from './snapshot'

/** Issues by severity; '' stands for checks without one. */
export type SeverityTotals = Readonly<Record<string, number>>

export function severityTotals({ checks, counts }: Snapshot): SeverityTotals {
    const totals: Record<string, number> = {}
    for (const [name, count] of Object.entries(counts)) {
        const severity = checks[name]?.severity ?? ''
        totals[severity] = (totals[severity] ?? 0) + count
    }
    return totals
}

export const failedChecks = ({ checks }: Snapshot): readonly string[] =>
    Object.keys(checks).filter((name) => checks[name]?.state === 'failed')

/** A section with its issues; sections that differ in case only are one. */
export interface SectionTotal {
    /** As it is spelled first; '' for checks without one. */
    readonly section: string
    readonly count: number
}

/** Sections with issues, those with the most first. */
export function sectionTotals({
    checks,
    counts,
}: Snapshot): readonly SectionTotal[] {
    const totals = new Map<string, SectionTotal>()
    for (const [name, count] of Object.entries(counts)) {
        const section = checks[name]?.section ?? ''
        const key = sectionKey(section)
        const before = totals.get(key) ?? { section, count: 0 }
        totals.set(key, { ...before, count: before.count + count })
    }
    return [...totals.values()]
        .filter(({ count }) => count > 0)
        .sort((left, right) => right.count - left.count)
}
