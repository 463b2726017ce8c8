import i18n from '@dhis2/d2-i18n'
import type { ImportReport } from '../../dhis2/models/imports/importReport'
import { ImportCountsTable } from './ImportCountsTable'
import { ImportParts } from './ImportParts'
import { kindRows, type CountsRow } from './kindRows'
import { ProblemTable } from './ProblemTable'
import { ReadableLines } from './ReadableValue'
import styles from './RecordTable.module.css'
import { RejectedRows } from './RejectedRows'

interface ImportReportTableProps {
    readonly report: ImportReport
    /** The summary may say nothing of it where the job's parameters do. */
    readonly isRehearsal: boolean
}

/** What an import did: counts by kind, then what it refused and why. */
export function ImportReportTable({
    report,
    isRehearsal,
}: ImportReportTableProps) {
    const words = [...statusWords(report.status), ...report.messages]
    return (
        <>
            {words.length > 0 && <p dir="auto">{words.join(' · ')}</p>}
            <ImportCountsTable
                rows={countsRows(report)}
                isRehearsal={isRehearsal}
            />
            <ImportParts parts={report.parts} isRehearsal={isRehearsal} />
            <ProblemTable
                problems={report.problems}
                occurrences={report.occurrences}
            />
            <RejectedRows indexes={report.rejectedIndexes} />
            {Object.keys(report.rest).length > 0 && (
                <>
                    <h4 className={styles.heading}>
                        {i18n.t('What else it says')}
                    </h4>
                    <ReadableLines value={report.rest} />
                </>
            )}
        </>
    )
}

function statusWords(status: string | undefined): readonly string[] {
    return status === undefined
        ? []
        : [
              i18n.t('Status of the import: {{status}}', {
                  status,
                  nsSeparator: '-:-',
              }),
          ]
}

function countsRows({ totals, kinds }: ImportReport): readonly CountsRow[] {
    const whole = totals
        ? [{ label: i18n.t('Everything'), counts: totals }]
        : []
    return [...whole, ...kindRows(kinds)]
}
