import i18n from '@dhis2/d2-i18n'
import type { ImportReport } from '../../dhis2/models/imports/importReport'
import { formatCount } from '../../ui/words/format'
import { ConflictTable } from './ConflictTable'
import styles from './RecordTable.module.css'

const number = (count: number | undefined) =>
    count === undefined ? '–' : formatCount(count)

const statusWords = (status: string | undefined) =>
    status === undefined
        ? undefined
        : i18n.t('Status of the import: {{status}}', {
              status,
              nsSeparator: '-:-',
          })

/** What an import did: counts by kind, then what it refused and why. */
export function ImportReportTable({ report }: { report: ImportReport }) {
    return (
        <>
            {(report.status ?? report.description) !== undefined && (
                <p dir="auto">
                    {[statusWords(report.status), report.description]
                        .filter((part) => part !== undefined)
                        .join(' · ')}
                </p>
            )}
            <div className={styles.scroll}>
                <table className={styles.table}>
                    <thead>
                        <tr>
                            <th scope="col">{i18n.t('Kind')}</th>
                            <th scope="col">{i18n.t('Created')}</th>
                            <th scope="col">{i18n.t('Updated')}</th>
                            <th scope="col">{i18n.t('Deleted')}</th>
                            <th scope="col">{i18n.t('Ignored')}</th>
                            <th scope="col">{i18n.t('In all')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {report.counts.map((counts, index) => (
                            <tr key={index}>
                                <th scope="row">
                                    {counts.kind ?? i18n.t('Everything')}
                                </th>
                                <td className={styles.number}>
                                    {number(counts.created)}
                                </td>
                                <td className={styles.number}>
                                    {number(counts.updated)}
                                </td>
                                <td className={styles.number}>
                                    {number(counts.deleted)}
                                </td>
                                <td className={styles.number}>
                                    {number(counts.ignored)}
                                </td>
                                <td className={styles.number}>
                                    {number(counts.total)}
                                </td>
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
            {report.conflicts.length > 0 && (
                <ConflictTable conflicts={report.conflicts} />
            )}
        </>
    )
}
