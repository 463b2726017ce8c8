import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import { knownSeverities } from '../../dhis2/models/dataIntegritySeverity'
import { formatCount } from '../../ui/words/format'
import type { TrendPoint } from '../history/trend'
import { severityLabel } from '../labels'
import { runAddress } from '../history/runAddress'
import { runWords } from '../history/runLabels'
import styles from './TrendTable.module.css'

const columns = [...knownSeverities].reverse()

/** The same as the chart, newest first. */
export function TrendTable({
    points,
}: {
    readonly points: readonly TrendPoint[]
}) {
    return (
        <div className={styles.scroller}>
            <table className={styles.table}>
                <caption className={styles.caption}>
                    {i18n.t('Issues by severity over time')}
                </caption>
                <thead>
                    <tr>
                        <th scope="col">{i18n.t('Run')}</th>
                        {columns.map((severity) => (
                            <th key={severity} scope="col">
                                {severityLabel(severity)}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {[...points].reverse().map(({ at, run, totals }) => (
                        <tr key={`${at} ${run?.id ?? ''}`}>
                            <th scope="row">
                                {run ? (
                                    <Link to={runAddress(run.id)}>
                                        {runWords(run.run, run.name)}
                                    </Link>
                                ) : (
                                    i18n.t('Now')
                                )}
                            </th>
                            {totals === undefined ? (
                                <td colSpan={columns.length}>
                                    {i18n.t(
                                        'Other checks were run: not comparable',
                                        { nsSeparator: '-:-' }
                                    )}
                                </td>
                            ) : (
                                columns.map((severity) => (
                                    <td key={severity}>
                                        {formatCount(totals[severity] ?? 0)}
                                    </td>
                                ))
                            )}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    )
}
