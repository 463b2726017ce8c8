import i18n from '@dhis2/d2-i18n'
import type { ExportDocument, TellRows } from './document/exportDocument'

/** @throws AbortedError */
type WriteIssues = (
    document: ExportDocument,
    signal: AbortSignal,
    tellRows?: TellRows
) => Promise<Blob>

/** A format of files, and how one is written. */
export interface ExportFormat {
    readonly id: string
    readonly label: string
    /** What it is for. */
    readonly purpose: string
    /** Without a dot. */
    readonly extension: string
    /** Its code is loaded when it is first needed. */
    readonly loadWriter: () => Promise<WriteIssues>
}

export const exportFormats = (): readonly [ExportFormat, ...ExportFormat[]] => [
    {
        id: 'xlsx',
        label: 'XLSX',
        purpose: i18n.t(
            'A workbook for Excel or LibreOffice, with the checks and the facts of the run'
        ),
        extension: 'xlsx',
        loadWriter: async () =>
            (await import('./xlsx/xlsxOfIssues')).xlsxOfIssues,
    },
    {
        id: 'csv',
        label: 'CSV',
        purpose: i18n.t('A plain table, for any spreadsheet or program'),
        extension: 'csv',
        loadWriter: async () => (await import('./csv/csvOfIssues')).csvOfIssues,
    },
    {
        id: 'json',
        label: 'JSON',
        purpose: i18n.t('All that is known of them, for programs that read on'),
        extension: 'json',
        loadWriter: async () =>
            (await import('./json/jsonOfIssues')).jsonOfIssues,
    },
    {
        id: 'sarif',
        label: 'SARIF',
        purpose: i18n.t('For tools that track findings over time'),
        extension: 'sarif',
        loadWriter: async () =>
            (await import('./sarif/sarifOfIssues')).sarifOfIssues,
    },
]
