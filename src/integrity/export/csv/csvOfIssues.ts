import type { unparse } from 'papaparse'
import type { Sliced } from '../../../dhis2/slicing/sliced'
import { slicedUntil } from '../../../dhis2/slicing/slicedUntil'
import type { ExportDocument, TellRows } from '../document/exportDocument'
import { factLines } from '../document/factLines'
import { GrowingFile } from '../document/growingFile'
import {
    issueHeadings,
    issueLines,
    type IssueLine,
} from '../document/issueLines'
import { safeText } from './safeText'

/** Spreadsheets take a file without it for one of the old code pages. */
const byteOrderMark = '\uFEFF'
const lineEnd = '\r\n'

/** Rows that are written in one go: a few milliseconds. */
const rowsPerStep = 256

type Unparse = typeof unparse

/**
 * The issues as comma-separated values: UTF-8 with byte order mark, CRLF, a
 * line of headings, and no cell that a spreadsheet takes for a formula. What
 * the file says of itself follows behind one empty line, so that a program
 * that reads rows is not disturbed by it.
 *
 * @throws AbortedError
 */
export async function csvOfIssues(
    document: ExportDocument,
    signal: AbortSignal,
    tellRows?: TellRows
): Promise<Blob> {
    const papa = (await import('papaparse')).default
    const file = await slicedUntil(signal)(
        csvFile(document, papa.unparse, tellRows)
    )
    return file.whole('text/csv;charset=utf-8')
}

function* csvFile(
    document: ExportDocument,
    writeLines: Unparse,
    tellRows: TellRows | undefined
): Sliced<GrowingFile> {
    const write = (lines: readonly IssueLine[]) =>
        writeLines(
            lines.map((line) => line.map(safeText)),
            { newline: lineEnd }
        ) + lineEnd
    const { issues } = document
    const lineOf = issueLines()
    const file = new GrowingFile()
    file.add(byteOrderMark + write([issueHeadings()]))
    for (let start = 0; start < issues.count; start += rowsPerStep) {
        const end = Math.min(start + rowsPerStep, issues.count)
        const lines: IssueLine[] = []
        for (let place = start; place < end; place += 1) {
            lines.push(lineOf(issues.at(place)))
        }
        file.add(write(lines))
        tellRows?.(end)
        yield
    }
    file.add(lineEnd + write(factLines(document)))
    return file
}
