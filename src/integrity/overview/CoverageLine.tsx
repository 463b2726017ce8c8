import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import { formatShortMoment } from '../../ui/words/format'
import { slowNotRun } from './overviewAddresses'
import type { OverviewFigures } from './overviewFigures'
import styles from './CoverageLine.module.css'

/** How much of the server is known, and since when. */
export function CoverageLine({
    figures: { checkCount, knownCount, slowWithout, ranAt },
    now,
}: {
    readonly figures: OverviewFigures
    readonly now: number
}) {
    return (
        <p className={styles.line}>
            {ranAt !== undefined && (
                <span>
                    {i18n.t('Checked {{moment}}', {
                        moment: formatShortMoment(ranAt, now),
                    })}
                </span>
            )}
            <Link to="/checks">
                {i18n.t('{{known}} of {{count}} check has results', {
                    known: knownCount,
                    count: checkCount,
                    defaultValue_plural:
                        '{{known}} of {{count}} checks have results',
                })}
            </Link>
            {slowWithout > 0 && (
                <Link to={slowNotRun}>
                    {i18n.t('{{count}} slow check never ran', {
                        count: slowWithout,
                        defaultValue_plural: '{{count}} slow checks never ran',
                    })}
                </Link>
            )}
        </p>
    )
}
