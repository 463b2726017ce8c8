import { severityWeight } from '../../../dhis2/models/dataIntegritySeverity'
import { checkTitle, type CheckView } from '../../checkView'
import type { CatalogueColumn, CatalogueSort } from './catalogueQuery'
import { issueCount, urgencyRank } from './urgency'

type SortKey = string | number | undefined
type CompareText = (left: string, right: string) => number

/** What a column is sorted by; undefined is "nothing to show" and goes last. */
const sortKeys: Record<CatalogueColumn, (view: CheckView) => SortKey> = {
    severity: ({ check }) => severityWeight(check.severity),
    name: ({ check }) => checkTitle(check),
    issues: issueCount,
    percentage: ({ result }) => result?.percentage,
    ran: ({ finishedAt }) => finishedAt,
}

/** How rows that are equal in the column that sorts follow each other. */
const tieBreaks: readonly (readonly [(view: CheckView) => SortKey, 1 | -1])[] =
    [
        [sortKeys.severity, -1],
        [urgencyRank, 1],
        [sortKeys.issues, -1],
        [sortKeys.name, 1],
    ]

/**
 * Sorts by one column; equal rows by severity, then what has not passed, then
 * the number of issues, then title. Rows without a value come last in both
 * directions.
 */
export function sortChecks(
    views: readonly CheckView[],
    { column, direction }: CatalogueSort,
    compareText: CompareText
): readonly CheckView[] {
    const order = [
        [sortKeys[column], direction === 'asc' ? 1 : -1] as const,
        ...tieBreaks,
    ]
    return [...views].sort((left, right) => {
        for (const [keyOf, sign] of order) {
            const compared = compareKeys(
                keyOf(left),
                keyOf(right),
                sign,
                compareText
            )
            if (compared !== 0) {
                return compared
            }
        }
        return 0
    })
}

function compareKeys(
    left: SortKey,
    right: SortKey,
    sign: 1 | -1,
    compareText: CompareText
): number {
    if (left === undefined || right === undefined) {
        return Number(left === undefined) - Number(right === undefined)
    }
    return typeof left === 'string' && typeof right === 'string'
        ? sign * compareText(left, right)
        : sign * (Number(left) - Number(right))
}
