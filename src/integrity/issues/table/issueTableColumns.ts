import { nextSortDirection } from '../../../ui/table/nextSortDirection'
import type { IssueColumn, IssueSort } from '../query/issuesQuery'

/** How wide the columns are where there is room. */
export const widthsPx: Record<IssueColumn, number> = {
    severity: 88,
    name: 240,
    id: 128,
    type: 120,
    comment: 150,
    refs: 140,
    section: 130,
}

/** A column is sorted one way, then the other, then as nothing was chosen. */
export function nextSort(
    sort: IssueSort,
    column: IssueColumn
): IssueSort | undefined {
    const first = column === 'severity' ? 'desc' : 'asc'
    if (sort.column !== column) {
        return { column, direction: first }
    }
    return sort.direction === first
        ? { column, direction: nextSortDirection(sort.direction, first) }
        : undefined
}
