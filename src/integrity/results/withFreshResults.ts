import type { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'

/** A report with newer results in place of what it had of the same checks. */
export function withFreshResults(
    held: DataIntegrityReport,
    fresh: DataIntegrityReport
): DataIntegrityReport {
    const nameOf = ({ path }: { readonly path: string }) =>
        path.split('.')[0] ?? path
    const renewed = new Set([
        ...Object.keys(fresh.results),
        ...fresh.unreadable.map(nameOf),
    ])
    const kept = Object.entries(held.results).filter(
        ([name]) => !renewed.has(name)
    )
    return {
        results: Object.fromEntries([
            ...kept,
            ...Object.entries(fresh.results),
        ]),
        unreadable: [
            ...held.unreadable.filter((value) => !renewed.has(nameOf(value))),
            ...fresh.unreadable,
        ],
    }
}
