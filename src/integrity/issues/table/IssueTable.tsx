import i18n from '@dhis2/d2-i18n'
import { memo, useCallback, useMemo, type RefObject } from 'react'
import { nextSortDirection } from '../../../ui/table/nextSortDirection'
import { VirtualTable } from '../../../ui/table/VirtualTable'
import { useCheckTitle } from '../../results/useCheckTitle'
import { IssueCells } from './IssueCells'
import { issueColumnLabel } from '../query/issueLabels'
import { issueRow } from '../rows/issueSet'
import type { IssueColumn, IssueSort } from '../query/issuesQuery'
import type { IssueView } from '../rows/issueView'

interface IssueTableProps {
    readonly view: IssueView
    readonly columns: readonly IssueColumn[]
    readonly grid: RefObject<HTMLTableElement>
    readonly sort: IssueSort
    readonly onSort: (sort: IssueSort | undefined) => void
    /** Place in the view; -1 without. */
    readonly cursor: number
    readonly onCursor: (place: number) => void
    readonly onOpen: (place: number) => void
    readonly onClose: () => void
}

const widthsPx: Record<IssueColumn, number> = {
    name: 176,
    id: 128,
    type: 120,
    check: 148,
    severity: 96,
    comment: 140,
    refs: 140,
    section: 130,
}

/** A column is sorted one way, then the other, then as nothing was chosen. */
function nextSort(sort: IssueSort, column: IssueColumn): IssueSort | undefined {
    const first = column === 'severity' ? 'desc' : 'asc'
    if (sort.column !== column) {
        return { column, direction: first }
    }
    return sort.direction === first
        ? { column, direction: nextSortDirection(sort.direction, first) }
        : undefined
}

/** Issues, a row each; not drawn again for a key in the search box. */
export const IssueTable = memo(function IssueTable({
    view,
    columns,
    grid,
    sort,
    onSort,
    cursor,
    onCursor,
    onOpen,
    onClose,
}: IssueTableProps) {
    const { set, rows } = view
    const titleOf = useCheckTitle()
    const headColumns = useMemo(
        () =>
            columns.map((column) => ({
                key: column,
                label: issueColumnLabel(column),
                widthPx: widthsPx[column],
                sort: {
                    direction:
                        sort.column === column ? sort.direction : undefined,
                    label: i18n.t('Sort by {{column}}', {
                        column: issueColumnLabel(column),
                    }),
                    onSort: () => onSort(nextSort(sort, column)),
                },
            })),
        [columns, sort, onSort]
    )
    const rowKey = useCallback((place: number) => rows[place] ?? -1, [rows])
    const renderCells = useCallback(
        (place: number) => {
            const row = issueRow(set, rows[place] ?? -1)
            return (
                row && (
                    <IssueCells
                        check={row.check}
                        checkTitle={titleOf(row.check)}
                        issue={row.issue}
                        columns={columns}
                    />
                )
            )
        },
        [set, rows, columns, titleOf]
    )
    return (
        <VirtualTable
            label={i18n.t('Issues')}
            grid={grid}
            columns={headColumns}
            rowCount={rows.length}
            rowKey={rowKey}
            renderCells={renderCells}
            cursor={cursor}
            onCursor={onCursor}
            onOpen={onOpen}
            onClose={onClose}
        />
    )
})
