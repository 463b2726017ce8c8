import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import { formatCount } from '../../../ui/words/format'
import { checkAddress } from '../../checkAddress'
import { useSavedTitle } from '../../history/useSavedTitle'
import styles from './RunComparison.module.css'
import { reasonLabels } from './comparisonLabels'
import type { NotComparedRow } from './comparisonRows'

/** Checks that are not compared, and why: none of them counts as solved. */
export function NotCompared({
    rows,
}: {
    readonly rows: readonly NotComparedRow[]
}) {
    const titleOf = useSavedTitle()
    if (rows.length === 0) {
        return null
    }
    const reasons = reasonLabels()
        .map(([reason, label]) => ({
            reason,
            label,
            checks: rows.filter((row) => row.reason === reason),
        }))
        .filter(({ checks }) => checks.length > 0)
    return (
        <section className={styles.notCompared}>
            <h2>
                {i18n.t('Not comparable: {{count}} check', {
                    count: rows.length,
                    defaultValue_plural: 'Not comparable: {{count}} checks',
                    nsSeparator: '-:-',
                })}
            </h2>
            {reasons.map(({ reason, label, checks }) => (
                <details key={reason}>
                    <summary>
                        {label} <b>{formatCount(checks.length)}</b>
                    </summary>
                    <ul>
                        {checks.map(({ name, title, counts }) => (
                            <li key={name}>
                                <Link to={checkAddress(name)}>
                                    <bdi>{titleOf(name, title)}</bdi>
                                </Link>
                                {counts && (
                                    <bdi className={styles.figures}>
                                        {formatCount(counts.before)} →{' '}
                                        {formatCount(counts.after)}
                                    </bdi>
                                )}
                            </li>
                        ))}
                    </ul>
                </details>
            ))}
        </section>
    )
}
