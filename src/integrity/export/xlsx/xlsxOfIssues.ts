import i18n from '@dhis2/d2-i18n'
import type { Sliced } from '../../../dhis2/slicing/sliced'
import { isRightToLeft } from '../../../ui/words/textDirection'
import type { ExportDocument, TellRows } from '../document/exportDocument'
import { issueHeadings, issueLines } from '../document/issueLines'
import { cellText, longestCell } from './cellText'
import { checkRows, checkSheet, factRows, factSheet } from './otherSheets'
import type { XlsxWorker } from './startXlsxWorker'
import { workbookFile } from './workbookFile'

/** What a spreadsheet can hold, but for the line of headings. */
const mostRows = 1_048_575

/** Rows that are handed over in one go: a few milliseconds. */
const rowsPerStep = 512

/** Severity, check, code, name, section, issue, UID, comment, refers to, … */
const widths = [10, 40, 10, 30, 20, 40, 14, 40, 40, 20, 10, 10, 20, 30, 20, 12]

/**
 * The issues as a workbook: a sheet of issues (more where one is full), one of
 * checks, and one of what the file says of itself. It is made by a worker.
 *
 * @param rowsPerSheet of issues
 * @throws AbortedError
 * @throws Error when there is no worker to be had, or it has failed
 */
export const xlsxOfIssues = (
    document: ExportDocument,
    signal: AbortSignal,
    tellRows?: TellRows,
    rowsPerSheet = mostRows
): Promise<Blob> =>
    workbookFile(
        (post) => handOver(document, post, tellRows, rowsPerSheet),
        signal
    )

/** @returns how many rows were handed over */
function* handOver(
    document: ExportDocument,
    post: XlsxWorker['post'],
    tellRows: TellRows | undefined,
    rowsPerSheet: number
): Sliced<number> {
    const { issues } = document
    const lineOf = issueLines()
    let cutTexts = 0
    const cellOf = (text: string) => {
        cutTexts += text.length > longestCell ? 1 : 0
        return cellText(text)
    }
    let place = 0
    for (let sheet = 1; sheet === 1 || place < issues.count; sheet += 1) {
        post({
            kind: 'sheet',
            head: {
                name:
                    sheet === 1
                        ? i18n.t('Issues')
                        : `${i18n.t('Issues')} ${sheet}`,
                headings: issueHeadings(),
                widths,
            },
        })
        const sheetEnd = Math.min(issues.count, sheet * rowsPerSheet)
        while (place < sheetEnd) {
            const end = Math.min(place + rowsPerStep, sheetEnd)
            const rows: string[][] = []
            for (; place < end; place += 1) {
                rows.push(lineOf(issues.at(place)).map(cellOf))
            }
            post({ kind: 'rows', rows })
            tellRows?.(end)
            yield
        }
    }
    post({ kind: 'sheet', head: checkSheet() })
    post({ kind: 'rows', rows: checkRows(document) })
    post({ kind: 'sheet', head: factSheet() })
    post({ kind: 'rows', rows: factRows(document, cutTexts) })
    post({ kind: 'end', isRightToLeft: isRightToLeft() })
    return place
}
