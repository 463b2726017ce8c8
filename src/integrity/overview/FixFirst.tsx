import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import { formatCount } from '../../ui/words/format'
import { checkAddress, checkIssuesAddress } from '../checkAddress'
import { checkStateLabel, issueCountLabel } from '../labels'
import { useCheckTitle } from '../results/useCheckTitle'
import { SeverityMark } from '../SeverityMark'
import type { CheckToFix } from './fixFirst'
import styles from './FixFirst.module.css'
import { OverviewSection } from './OverviewSection'

const shownCount = 6

/** The worst checks, to begin with. */
export function FixFirst({
    checks,
}: {
    readonly checks: readonly CheckToFix[]
}) {
    const shown = checks.slice(0, shownCount)
    const titles = useCheckTitle()
    const left = checks.length - shown.length
    return (
        <OverviewSection title={i18n.t('Fix first')}>
            {shown.length === 0 ? (
                <p className={styles.none}>
                    {i18n.t('No check has found an issue.')}
                </p>
            ) : (
                <ol className={styles.list}>
                    {shown.map(({ view: { check }, count }) => (
                        <li key={check.name} className={styles.line}>
                            <span className={styles.severity}>
                                <SeverityMark severity={check.severity} />
                            </span>
                            <Link
                                to={checkAddress(check.name)}
                                className={styles.title}
                                dir="auto"
                            >
                                {titles(check)}
                            </Link>
                            {count === undefined ? (
                                <span className={styles.failed}>
                                    {checkStateLabel('failed')}
                                </span>
                            ) : (
                                <Link
                                    to={checkIssuesAddress(check.name)}
                                    className={styles.count}
                                    aria-label={issueCountLabel(count)}
                                >
                                    {formatCount(count)}
                                </Link>
                            )}
                        </li>
                    ))}
                </ol>
            )}
            {left > 0 && (
                <Link to="/checks?hidePassed=true">
                    {i18n.t('{{count}} more check', {
                        count: left,
                        defaultValue_plural: '{{count}} more checks',
                    })}
                </Link>
            )}
        </OverviewSection>
    )
}
