import i18n from '@dhis2/d2-i18n'
import type { unparse } from 'papaparse'
import type { Sliced } from '../../../dhis2/slicing/sliced'
import { slicedUntil } from '../../../dhis2/slicing/slicedUntil'
import { reasonLabel } from '../../acceptance/acceptanceWords'
import { changeLabel } from '../../history/compare/changeLabel'
import { severityLabel } from '../../labels'
import type {
    ExportDocument,
    ExportedCheck,
    ExportedIssue,
    TellRows,
} from '../document/exportDocument'
import { factLines } from '../document/factLines'
import { GrowingFile } from '../document/growingFile'
import { safeText } from './safeText'

/** Spreadsheets take a file without it for one of the old code pages. */
const byteOrderMark = '\uFEFF'
const lineEnd = '\r\n'

/** Rows that are written in one go: a few milliseconds. */
const rowsPerStep = 256

type Unparse = typeof unparse
type Line = readonly string[]

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
    const write = (lines: readonly Line[]) =>
        writeLines(
            lines.map((line) => line.map(safeText)),
            { newline: lineEnd }
        ) + lineEnd
    const { issues } = document
    const partsOf = checkParts()
    const file = new GrowingFile()
    file.add(byteOrderMark + write([headings()]))
    for (let start = 0; start < issues.count; start += rowsPerStep) {
        const end = Math.min(start + rowsPerStep, issues.count)
        const lines: Line[] = []
        for (let place = start; place < end; place += 1) {
            lines.push(lineOf(issues.at(place), partsOf))
        }
        file.add(write(lines))
        tellRows?.(end)
        yield
    }
    file.add(lineEnd + write(factLines(document)))
    return file
}

const headings = (): Line => [
    i18n.t('Severity'),
    i18n.t('Check'),
    i18n.t('Code'),
    i18n.t('Name of the check'),
    i18n.t('Section'),
    i18n.t('Issue'),
    i18n.t('UID'),
    i18n.t('Comment'),
    i18n.t('Refers to'),
    i18n.t('Type'),
    i18n.t('State'),
    i18n.t('Change'),
    i18n.t('Reason'),
    i18n.t('Remark'),
    i18n.t('Responsible'),
    i18n.t('Until'),
    i18n.t('Link'),
]

interface CheckParts {
    readonly head: readonly string[]
    readonly type: string
}

/** What the lines of one check have in common is made once. */
function checkParts(): (check: ExportedCheck) => CheckParts {
    const known = new Map<ExportedCheck, CheckParts>()
    return (exported) => {
        const { check, title } = exported
        const parts = known.get(exported) ?? {
            head: [
                severityLabel(check.severity),
                title,
                check.code ?? '',
                check.name,
                check.section ?? '',
            ],
            type: check.issuesIdType ?? '',
        }
        known.set(exported, parts)
        return parts
    }
}

function lineOf(
    { check, issue, link, change, acceptance }: ExportedIssue,
    partsOf: (check: ExportedCheck) => CheckParts
): Line {
    const { head, type } = partsOf(check)
    const details = acceptance?.details
    return [
        ...head,
        issue.name ?? '',
        issue.id ?? '',
        issue.comment ?? '',
        issue.refs?.join(', ') ?? '',
        type,
        acceptance === undefined ? i18n.t('Open') : i18n.t('Accepted'),
        change === undefined ? '' : changeLabel(change),
        details === undefined ? '' : reasonLabel(details.reason),
        details?.comment ?? '',
        details?.responsible ?? '',
        details?.until ?? '',
        link ?? '',
    ]
}
