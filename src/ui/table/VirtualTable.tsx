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
import { useVirtualRows } from './useVirtualRows'
import styles from './VirtualTable.module.css'
import { VirtualTableHead, type VirtualColumn } from './VirtualTableHead'

interface VirtualTableProps {
    readonly label: string
    /** The element that takes the focus. */
    readonly grid?: RefObject<HTMLTableElement> | undefined
    readonly columns: readonly VirtualColumn[]
    readonly rowCount: number
    /** Tells rows apart wherever they stand. */
    readonly rowKey: (rowIndex: number) => string | number
    /** The row's cells: one `td` with role gridcell for each column. */
    readonly renderCells: (rowIndex: number) => ReactNode
    /** Row under the keyboard cursor; -1 without. */
    readonly cursor: number
    readonly onCursor: (rowIndex: number) => void
    readonly onOpen: (rowIndex: number) => void
    readonly onClose: () => void
}

/** As in the style sheet. */
const rowPx = 34
const headPx = 38

/**
 * A table of any number of rows, of which only those in sight are in the page.
 * It is one stop of the Tab key; inside, keys move a row cursor.
 */
export function VirtualTable({
    label,
    grid,
    columns,
    rowCount,
    rowKey,
    renderCells,
    cursor,
    onCursor,
    onOpen,
    onClose,
}: VirtualTableProps) {
    const scroller = useRef<HTMLDivElement>(null)
    const tableId = useId()
    const { first, end, beforePx, afterPx, rowsPerPage, showRow } =
        useVirtualRows(scroller, rowCount, rowPx, headPx)

    const shownCursor = useRef(-1)
    useEffect(() => {
        if (cursor !== shownCursor.current) {
            shownCursor.current = cursor
            if (cursor >= 0) {
                showRow(cursor)
            }
        }
    }, [cursor, showRow])

    const followKey = (event: KeyboardEvent) => {
        if (event.target !== event.currentTarget || event.altKey) {
            return
        }
        const next = nextCursor(event.key, cursor, rowCount, rowsPerPage)
        if (next !== undefined) {
            event.preventDefault()
            onCursor(next)
            showRow(next)
        } else if (event.key === 'Escape') {
            onClose()
        } else if (event.key === 'Enter' || event.key === ' ') {
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
        if (row && !isSelecting && !element.closest('a, button')) {
            onOpen(Number(row.dataset.row))
        }
    }

    const rowId = (rowIndex: number) => `${tableId}${rowIndex}`
    const isCursorDrawn = cursor >= first && cursor < end
    const rows = Array.from(
        { length: Math.max(0, end - first) },
        (_, place) => first + place
    )
    return (
        <div
            ref={scroller}
            data-keeps-scroll={label}
            className={styles.scroller}
        >
            <table
                ref={grid}
                role="grid"
                tabIndex={0}
                className={styles.table}
                aria-label={label}
                aria-rowcount={rowCount + 1}
                aria-colcount={columns.length}
                aria-activedescendant={
                    isCursorDrawn ? rowId(cursor) : undefined
                }
                onKeyDown={followKey}
                onClick={followClick}
            >
                <VirtualTableHead columns={columns} />
                <tbody>
                    <tr aria-hidden style={{ height: beforePx }} />
                    {rows.map((rowIndex) => (
                        <tr
                            key={rowKey(rowIndex)}
                            id={rowId(rowIndex)}
                            aria-rowindex={rowIndex + 2}
                            aria-selected={rowIndex === cursor}
                            data-row={rowIndex}
                            className={styles.row}
                        >
                            {renderCells(rowIndex)}
                        </tr>
                    ))}
                    <tr aria-hidden style={{ height: afterPx }} />
                </tbody>
            </table>
        </div>
    )
}
