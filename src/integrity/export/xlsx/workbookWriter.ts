import writeExcelFile, { type Row } from 'write-excel-file/universal'
import type {
    CellValue,
    SheetHead,
    WorkbookAnswer,
    WorkbookMessage,
} from './workbook'

interface WrittenSheet {
    readonly head: SheetHead
    readonly rows: Row[]
}

const dateFormat = 'yyyy-mm-dd hh:mm'

/**
 * A text is never taken for a formula: its cell says that it is one. Where
 * there is none there is no cell, for most rows have more of these than others.
 */
const cellOf = (value: CellValue) => {
    if (value === '') {
        return null
    }
    return typeof value === 'string' ? { value, type: String } : value
}

const headingOf = (value: string) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
})

/**
 * Gathers the rows of a workbook, then makes the file of them. Stands in a
 * worker, for writing 100,000 rows takes seconds.
 */
export function workbookWriter(
    answer: (message: WorkbookAnswer) => void
): (message: WorkbookMessage) => void {
    const sheets: WrittenSheet[] = []
    const write = (isRightToLeft: boolean) =>
        writeExcelFile(
            sheets.map(({ head, rows }) => ({
                data: rows,
                sheet: head.name,
                columns: head.widths.map((width) => ({ width })),
                stickyRowsCount: 1,
                rightToLeft: isRightToLeft,
                dateFormat,
            }))
        ).toBlob()
    return (message) => {
        switch (message.kind) {
            case 'sheet': {
                const { head } = message
                sheets.push({ head, rows: [head.headings.map(headingOf)] })
                return
            }
            case 'rows': {
                const rows = sheets.at(-1)?.rows
                message.rows.forEach((row) => rows?.push(row.map(cellOf)))
                return
            }
            case 'end':
                write(message.isRightToLeft).then(
                    (file) => answer({ kind: 'file', file }),
                    (error: unknown) =>
                        answer({ kind: 'failed', reason: String(error) })
                )
        }
    }
}
