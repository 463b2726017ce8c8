import i18n from '@dhis2/d2-i18n'
import type { ImportReport } from '../../dhis2/models/imports/importReport'
import { UnreadableNotice } from '../../ui/notices/UnreadableNotice'
import { ImportReportTable } from './ImportReportTable'
import { ReadableLines, ReadableValue } from './ReadableValue'

/** What a job has left behind: tables of an import, plain lines of the rest. */
export function JobSummary({
    value,
    report,
    isRehearsal,
}: {
    value: unknown
    report: ImportReport | undefined
    isRehearsal: boolean
}) {
    return report ? (
        <>
            <UnreadableNotice
                title={i18n.t('Some of the answer could not be read')}
                values={report.unreadable}
            />
            <ImportReportTable report={report} isRehearsal={isRehearsal} />
            <ReadableValue
                title={i18n.t('All of it, as the server writes it')}
                value={value}
            />
        </>
    ) : (
        <ReadableLines value={value} />
    )
}
