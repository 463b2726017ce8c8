import i18n from '@dhis2/d2-i18n'
import { memo, useCallback, useMemo } from 'react'
import { VirtualTable } from '../../ui/VirtualTable'
import { IssueCells } from './IssueCells'
import { issueColumnLabel } from './issueLabels'
import { issueRow } from './issueSet'
import type { IssueColumn, IssueSort } from './issuesQuery'
import type { IssueView } from './issueView'

interface IssueTableProps {
    readonly view: IssueView
    readonly columns: readonly IssueColumn[]
    readonly sort: IssueSort | undefined
    readonly onSort: (sort: IssueSort | undefined) => void
    /** Place in the view; -1 without. */
    readonly cursor: number
    readonly onCursor: (place: number) => void
    readonly onOpen: (place: number) => void
    readonly onClose: () => void
}

const widthsPx: Record<IssueColumn, number> = {
    name: 220,
    id: 140,
    severity: 96,
    check: 180,
    comment: 180,
    refs: 180,
    type: 140,
    section: 140,
}

/** A column is sorted upwards, then downwards, then not. */
function nextSort(
    sort: IssueSort | undefined,
    column: IssueColumn
): IssueSort | undefined {
    if (sort?.column !== column) {
        return { column, direction: column === 'severity' ? 'desc' : 'asc' }
    }
    const isFirst = (sort.direction === 'desc') === (column === 'severity')
    return isFirst
        ? { column, direction: sort.direction === 'asc' ? 'desc' : 'asc' }
        : undefined
}

/** Issues, a row each; not drawn again for a key in the search box. */
export const IssueTable = memo(function IssueTable({
    view,
    columns,
    sort,
    onSort,
    cursor,
    onCursor,
    onOpen,
    onClose,
}: IssueTableProps) {
    const { set, rows } = view
    const headColumns = useMemo(
        () =>
            columns.map((column) => ({
                key: column,
                label: issueColumnLabel(column),
                widthPx: widthsPx[column],
                sort: {
                    direction:
                        sort?.column === column ? sort.direction : undefined,
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
                        issue={row.issue}
                        columns={columns}
                    />
                )
            )
        },
        [set, rows, columns]
    )
    return (
        <VirtualTable
            label={i18n.t('Issues')}
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
