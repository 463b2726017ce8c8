import i18n from '@dhis2/d2-i18n'
import { useMemo } from 'react'
import { Link } from 'react-router-dom'
import { Mark } from '../../ui/words/Mark'
import { markFigures } from '../../ui/words/markFigures'
import { severityLabel } from '../labels'
import { checksIn, issuesOf } from './overviewAddresses'
import { OverviewSection } from './OverviewSection'
import type { CheckView } from '../checkView'
import { gravestSeverities, upgradeReadiness } from '../history/readiness'
import type { Snapshot } from '../history/snapshot'
import styles from './ReadinessSection.module.css'

const graveParameters = gravestSeverities
    .map((severity) => `severity=${severity}`)
    .join('&')

/** Whether the server can be upgraded, and what is in the way. */
export function ReadinessSection({
    views,
    snapshot,
}: {
    readonly views: readonly CheckView[]
    /** Without what is accepted. */
    readonly snapshot: Snapshot
}) {
    const { isReady, open, failed, notRun } = useMemo(
        () =>
            upgradeReadiness(
                views.map(({ check }) => check),
                snapshot
            ),
        [views, snapshot]
    )
    return (
        <OverviewSection title={i18n.t('Upgrade readiness')}>
            {isReady ? (
                <Mark figure={markFigures.tick} className={styles.ready}>
                    {i18n.t(
                        'Ready: every critical and severe check has run and found nothing.',
                        { nsSeparator: '-:-' }
                    )}
                </Mark>
            ) : (
                <>
                    <Mark
                        figure={markFigures.cross}
                        className={styles.notReady}
                    >
                        {i18n.t('Not ready')}
                    </Mark>
                    <ul className={styles.list}>
                        {gravestSeverities
                            .filter((severity) => open[severity] > 0)
                            .map((severity) => (
                                <li key={severity}>
                                    <Link to={issuesOf({ severity })}>
                                        {i18n.t(
                                            '{{severity}}: {{number}} open',
                                            {
                                                severity:
                                                    severityLabel(severity),
                                                number: open[severity],
                                                nsSeparator: '-:-',
                                            }
                                        )}
                                    </Link>
                                </li>
                            ))}
                        {failed.length > 0 && (
                            <li>
                                <Link
                                    to={`${checksIn('failed')}&${graveParameters}`}
                                >
                                    {i18n.t('{{count}} check failed to run', {
                                        count: failed.length,
                                        defaultValue_plural:
                                            '{{count}} checks failed to run',
                                    })}
                                </Link>
                            </li>
                        )}
                        {notRun.length > 0 && (
                            <li>
                                <Link
                                    to={`${checksIn('notRun')}&${graveParameters}`}
                                >
                                    {i18n.t('{{count}} check has no result', {
                                        count: notRun.length,
                                        defaultValue_plural:
                                            '{{count}} checks have no result',
                                    })}
                                </Link>
                            </li>
                        )}
                    </ul>
                </>
            )}
            <Link to="/report?part=log">{i18n.t('Key Issues Log')}</Link>
        </OverviewSection>
    )
}
