import { severityWeight } from '../../dhis2/models/dataIntegritySeverity'
import type { CheckState } from '../checkState'
import { checkTitle, type CheckView } from '../checkView'
import {
    statesByUrgency,
    type CatalogueColumn,
    type CatalogueSort,
} from './catalogueQuery'

type SortKey = string | number | undefined

/** What a column is sorted by; undefined is "nothing to show" and goes last. */
const sortKeys: Record<CatalogueColumn, (view: CheckView) => SortKey> = {
    severity: ({ check }) => severityWeight(check.severity),
    name: ({ check }) => checkTitle(check),
    section: ({ check }) => check.section,
    state: ({ state }) => statesByUrgency.indexOf(state.kind),
    issues: ({ state }) => issueCount(state),
    percentage: ({ result }) => result?.percentage,
    ran: ({ finishedAt }) => finishedAt,
}

/** Issues as far as they are known, those of a forgotten result included. */
function issueCount(state: CheckState): number | undefined {
    switch (state.kind) {
        case 'issues':
            return state.count
        case 'passed':
            return 0
        case 'expired':
            return issueCount(state.last)
        default:
            return undefined
    }
}

/**
 * Sorts by one column; equal rows by severity, then section, then title. Rows
 * without a value come last in both directions.
 */
export function sortChecks(
    views: readonly CheckView[],
    { column, direction }: CatalogueSort,
    compareText: (left: string, right: string) => number
): readonly CheckView[] {
    const sign = direction === 'asc' ? 1 : -1
    const compareKeys = (left: SortKey, right: SortKey) =>
        typeof left === 'string' && typeof right === 'string'
            ? compareText(left, right)
            : Number(left) - Number(right)
    const compareBy = (
        by: CatalogueColumn,
        bySign: number,
        left: CheckView,
        right: CheckView
    ) => {
        const [leftKey, rightKey] = [sortKeys[by](left), sortKeys[by](right)]
        if (leftKey === undefined || rightKey === undefined) {
            return (
                Number(leftKey === undefined) - Number(rightKey === undefined)
            )
        }
        return bySign * compareKeys(leftKey, rightKey)
    }
    return [...views].sort(
        (left, right) =>
            compareBy(column, sign, left, right) ||
            compareBy('severity', -1, left, right) ||
            compareBy('section', 1, left, right) ||
            compareBy('name', 1, left, right)
    )
}
