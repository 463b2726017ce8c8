import {
    useEffect,
    useId,
    useRef,
    type KeyboardEvent,
    type MouseEvent,
    type ReactNode,
    type RefObject,
} from 'react'
import { nextCursor } from './nextCursor'
import { groupStep, rowLevel, stayingHead, type RowGroups } from './rowGroups'
import type { RowLayout } from './rowLayout'
import { followSelectionKey, type RowSelection } from './rowSelection'
import { useVirtualRows } from './useVirtualRows'
import styles from './VirtualTable.module.css'
import { VirtualTableHead, type VirtualColumn } from './VirtualTableHead'

interface VirtualTableProps {
    readonly label: string
    /** The element that takes the focus. */
    readonly grid?: RefObject<HTMLTableElement> | undefined
    readonly columns: readonly VirtualColumn[]
    /** How many rows there are, and how high each of them is. */
    readonly layout: RowLayout
    /** Which rows are heads of others; missing: none. */
    readonly groups?: RowGroups | undefined
    /** Tells rows apart wherever they stand. */
    readonly rowKey: (rowIndex: number) => string | number
    /**
     * The row's cells: one `td` with role gridcell for each column, or a
     * single one across all of them.
     */
    readonly renderCells: (rowIndex: number) => ReactNode
    /** Said on paper, which has the rows in sight alone: so many, heads apart. */
    readonly printedNote: (rowCount: number) => string
    /** Row under the keyboard cursor; -1 without. */
    readonly cursor: number
    readonly onCursor: (rowIndex: number) => void
    /** Not asked of heads, which fold instead. */
    readonly onOpen: (rowIndex: number) => void
    readonly onClose: () => void
    /** Missing: rows cannot be selected. */
    readonly selection?: RowSelection | undefined
}

/** As in the style sheet. */
const headPx = 38

/**
 * A table of any number of rows, of which only those in sight are in the page.
 * It is one stop of the Tab key; inside, keys move a row cursor. The head of
 * the group that is read stays in sight.
 */
export function VirtualTable({
    label,
    grid,
    columns,
    layout,
    groups,
    rowKey,
    renderCells,
    printedNote,
    cursor,
    onCursor,
    onOpen,
    onClose,
    selection,
}: VirtualTableProps) {
    const scroller = useRef<HTMLDivElement>(null)
    const tableId = useId()
    const { rowCount, heightOf } = layout
    const { first, end, beforePx, afterPx, rowsPerPage, showRow } =
        useVirtualRows(scroller, layout, headPx)
    const isHead = (rowIndex: number) => groups?.headOf(rowIndex) === rowIndex
    const show = (rowIndex: number) =>
        showRow(
            rowIndex,
            groups && !isHead(rowIndex) ? heightOf(groups.headOf(rowIndex)) : 0
        )

    const shownCursor = useRef(-1)
    useEffect(() => {
        if (cursor !== shownCursor.current) {
            shownCursor.current = cursor
            if (cursor >= 0) {
                show(cursor)
            }
        }
    })

    const fold = (headIndex: number, isFolded: boolean) => {
        if (groups && groups.isFolded(headIndex) !== isFolded) {
            groups.onFold(headIndex, isFolded)
        }
    }
    const followKey = (event: KeyboardEvent) => {
        const { key, target, currentTarget } = event
        if (target !== currentTarget || event.altKey) {
            return
        }
        if (selection && followSelectionKey(event, cursor, selection)) {
            return
        }
        const isRightToLeft = currentTarget.closest('[dir="rtl"]') !== null
        const step = groups && groupStep(key, cursor, groups, isRightToLeft)
        const next =
            step?.kind === 'move'
                ? step.rowIndex
                : nextCursor(key, cursor, rowCount, rowsPerPage)
        if (step?.kind === 'fold') {
            event.preventDefault()
            fold(cursor, step.isFolded)
        } else if (next !== undefined) {
            event.preventDefault()
            onCursor(next)
            show(next)
            if (event.shiftKey && !isHead(next)) {
                selection?.onSelectTo(next)
            }
        } else if (key === 'Escape') {
            // Else the page would close what stands behind that, too.
            event.preventDefault()
            onClose()
        } else if (key === 'Enter' || key === ' ') {
            event.preventDefault()
            if (cursor >= 0) {
                onOpen(cursor)
            }
        }
    }
    const followClick = ({ target }: MouseEvent) => {
        const element = target as Element
        const row = element.closest<HTMLElement>('tr[data-row]')
        const isSelecting = window.getSelection()?.isCollapsed === false
        if (row && !isSelecting && !element.closest('a, button, input')) {
            const rowIndex = Number(row.dataset.row)
            if (groups && isHead(rowIndex)) {
                fold(rowIndex, !groups.isFolded(rowIndex))
            } else {
                onOpen(rowIndex)
            }
        }
    }

    const rowId = (rowIndex: number) => `${tableId}${rowIndex}`
    const draw = (rowIndex: number) => (
        <tr
            key={rowKey(rowIndex)}
            id={rowId(rowIndex)}
            aria-rowindex={rowIndex + 2}
            aria-selected={
                selection ? selection.isSelected(rowIndex) : rowIndex === cursor
            }
            aria-current={rowIndex === cursor ? 'true' : undefined}
            {...rowLevel(rowIndex, groups)}
            data-row={rowIndex}
            className={isHead(rowIndex) ? styles.groupHead : styles.row}
            style={{ height: heightOf(rowIndex) }}
        >
            {renderCells(rowIndex)}
        </tr>
    )
    const rows = Array.from(
        { length: end - first },
        (_, place) => first + place
    )
    const staying = stayingHead(groups, first, end)
    const stayingPx = staying === -1 ? 0 : heightOf(staying)
    const isStaying = staying !== -1 && stayingPx <= beforePx
    const isCursorDrawn =
        (cursor >= first && cursor < end) || (isStaying && cursor === staying)
    const interactive = {
        role: groups ? 'treegrid' : 'grid',
        'aria-multiselectable': selection ? true : undefined,
        tabIndex: 0,
        'aria-activedescendant': isCursorDrawn ? rowId(cursor) : undefined,
        onKeyDown: followKey,
        onClick: followClick,
    }
    return (
        <div
            ref={scroller}
            data-keeps-scroll={label}
            className={styles.scroller}
        >
            <table
                ref={grid}
                {...interactive}
                className={styles.table}
                aria-label={label}
                aria-rowcount={rowCount + 1}
                aria-colcount={columns.length}
            >
                <VirtualTableHead columns={columns} />
                <tbody>
                    {isStaying && draw(staying)}
                    <tr
                        key="before"
                        aria-hidden
                        style={{
                            height: beforePx - (isStaying ? stayingPx : 0),
                        }}
                    />
                    {rows.map(draw)}
                    <tr key="after" aria-hidden style={{ height: afterPx }} />
                </tbody>
            </table>
            <p className={styles.printed}>
                {printedNote(rows.filter((row) => !isHead(row)).length)}
            </p>
        </div>
    )
}
