import i18n from '@dhis2/d2-i18n'
import { memo, useCallback, useMemo, type RefObject } from 'react'
import { VirtualTable } from '../../../ui/table/VirtualTable'
import { useCheckTitle } from '../../results/useCheckTitle'
import { IssueCells } from './IssueCells'
import { IssueGroupHead } from './IssueGroupHead'
import { nextSort, widthsPx } from './issueTableColumns'
import { lineGroups, lineLayout } from './lineShape'
import { issueColumnLabel } from '../query/issueLabels'
import type { Accepting } from '../accepted/useAccepting'
import { issueRow } from '../rows/issueSet'
import { acceptanceOfRow, wholeAcceptanceOf } from '../rows/setCoverage'
import type { IssueColumn, IssueSort } from '../query/issuesQuery'
import type { IssueLines } from '../rows/issueLines'
import type { IssueView } from '../rows/issueView'
import { SelectBox } from '../selection/SelectBox'
import type { SelectedRows } from '../selection/useIssueSelection'
import { findsUnits } from '../units/findsUnits'
import { useRowSelection } from './useRowSelection'

interface IssueTableProps {
    readonly view: IssueView
    readonly lines: IssueLines
    readonly columns: readonly IssueColumn[]
    /** Whether all ids of these issues are UIDs. */
    readonly areUids: boolean
    /** Whether each row says which check has found it. */
    readonly isCheckNamed: boolean
    readonly grid: RefObject<HTMLTableElement>
    readonly sort: IssueSort
    readonly onSort: (sort: IssueSort | undefined) => void
    /** Line under the keyboard cursor; -1 without. */
    readonly cursor: number
    readonly onCursor: (line: number) => void
    readonly onOpen: (line: number) => void
    readonly onFold: (headLine: number, isFolded: boolean) => void
    readonly onClose: () => void
    readonly selected: SelectedRows
    readonly accepting: Accepting
}

const selectPx = 36

/** Issues, a row each; not drawn again for a key in the search box. */
export const IssueTable = memo(function IssueTable({
    view,
    lines,
    columns,
    areUids,
    isCheckNamed,
    grid,
    sort,
    onSort,
    cursor,
    onCursor,
    onOpen,
    onFold,
    onClose,
    selected,
    accepting,
}: IssueTableProps) {
    const { set, rows, coverage, state } = view
    const titleOf = useCheckTitle()
    const selection = useRowSelection(lines, selected)
    const allState = selected.selectedIn(0, rows.length)
    const sortColumns = useMemo(
        () =>
            columns.map((column) => {
                const label = issueColumnLabel(column, areUids)
                return {
                    key: column,
                    label,
                    widthPx: widthsPx[column],
                    sort: {
                        direction:
                            sort.column === column ? sort.direction : undefined,
                        label: i18n.t('Sort by {{column}}', { column: label }),
                        onSort: () => onSort(nextSort(sort, column)),
                    },
                }
            }),
        [columns, areUids, sort, onSort]
    )
    const { change } = selected
    const headColumns = useMemo(
        () => [
            {
                key: 'select',
                widthPx: selectPx,
                label: (
                    <SelectBox
                        label={i18n.t('Select all shown issues')}
                        state={allState}
                        isTabStop
                        onSelect={(isSelected) =>
                            change(0, rows.length, isSelected)
                        }
                    />
                ),
            },
            ...sortColumns,
        ],
        [sortColumns, allState, change, rows]
    )
    const isTall =
        isCheckNamed || set.checks.some(({ check }) => findsUnits(check))
    const layout = useMemo(() => lineLayout(lines, isTall), [lines, isTall])
    const groups = useMemo(() => lineGroups(lines, onFold), [lines, onFold])
    const rowKey = useCallback(
        (line: number) =>
            rows[lines.placeAt(line)] ?? lines.groupAt(line)?.check.name ?? -1,
        [lines, rows]
    )
    const renderCells = useCallback(
        (line: number) => {
            const row = issueRow(set, rows[lines.placeAt(line)] ?? -1)
            if (row !== undefined) {
                const place = lines.placeAt(line)
                return (
                    <>
                        <td role="gridcell">
                            <SelectBox
                                label={i18n.t('Select this issue')}
                                state={
                                    selected.isSelected(place) ? 'all' : 'none'
                                }
                                onSelect={(_, isRange) =>
                                    isRange
                                        ? selected.selectTo(place)
                                        : selected.toggle(place)
                                }
                            />
                        </td>
                        <IssueCells
                            check={row.check}
                            checkTitle={
                                isCheckNamed ? titleOf(row.check) : undefined
                            }
                            issue={row.issue}
                            acceptance={acceptanceOfRow(view, rows[place])}
                            columns={columns}
                        />
                    </>
                )
            }
            const group = lines.groupAt(line)
            return (
                group && (
                    <IssueGroupHead
                        group={group}
                        checkTitle={titleOf(group.check)}
                        columnCount={columns.length + 1}
                        selected={selected}
                        onFold={onFold}
                        state={state}
                        whole={wholeAcceptanceOf(coverage, group.check.name)}
                        accepting={accepting}
                    />
                )
            )
        },
        [
            view,
            set,
            rows,
            lines,
            columns,
            isCheckNamed,
            titleOf,
            onFold,
            selected,
            coverage,
            state,
            accepting,
        ]
    )
    const printedNote = useCallback(
        (printed: number) =>
            printed < rows.length
                ? i18n.t(
                      'Printed are the {{printed}} issues in sight, of {{total}}.',
                      { printed, total: rows.length }
                  )
                : '',
        [rows]
    )
    return (
        <VirtualTable
            label={i18n.t('Issues')}
            grid={grid}
            columns={headColumns}
            layout={layout}
            groups={groups}
            rowKey={rowKey}
            renderCells={renderCells}
            printedNote={printedNote}
            cursor={cursor}
            onCursor={onCursor}
            onOpen={onOpen}
            onClose={onClose}
            selection={selection}
        />
    )
})
