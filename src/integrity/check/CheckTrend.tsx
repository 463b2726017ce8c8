import i18n from '@dhis2/d2-i18n'
import { formatCount, formatShortMoment } from '../../ui/words/format'
import { CheckSparkline } from '../history/CheckSparkline'
import { useCheckTrends } from '../history/useCheckTrends'
import { checkStateLabel } from '../labels'
import styles from './CheckTrend.module.css'

/** How the issues of one check have changed over the saved runs. */
export function CheckTrend({ checkName }: { readonly checkName: string }) {
    const points = useCheckTrends()?.(checkName) ?? []
    if (points.length < 2) {
        return null
    }
    return (
        <details className={styles.trend}>
            <summary>
                {i18n.t('{{count}} saved run', {
                    count: points.length,
                    defaultValue_plural: '{{count}} saved runs',
                })}{' '}
                <CheckSparkline points={points} />
            </summary>
            <ol className={styles.points} reversed>
                {[...points].reverse().map(({ at, count }) => (
                    <li key={at}>
                        {formatShortMoment(at)}
                        {' · '}
                        {count === undefined
                            ? checkStateLabel('failed')
                            : formatCount(count)}
                    </li>
                ))}
            </ol>
        </details>
    )
}
