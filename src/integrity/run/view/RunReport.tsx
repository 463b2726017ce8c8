import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useId, useState } from 'react'
import { Link } from 'react-router-dom'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import { formatTimeOfDay } from '../../../ui/words/format'
import { issueCountLabel } from '../../labels'
import { failedAddress, foundAddress } from '../report/foundAddress'
import { reportHeadline } from '../report/reportWords'
import { runTally, type RunTally } from '../report/runTally'
import type { Run } from '../run'
import { ReportSentences } from './ReportSentences'
import styles from './RunBar.module.css'
import { RunSavingLine } from './RunSavingLine'
import type { RunView } from './runView'
import { useRuns } from './useRuns'

/** What came of the last run, in one line that leads on, until it is put away. */
export function RunReport({ view }: { view: RunView }) {
    const { dismiss } = useRuns()
    const sentencesId = useId()
    const { run, trouble } = view
    // A failure that none of the checks explains is told only there.
    const [isOpen, setIsOpen] = useState(run.failure !== undefined)
    const tally = runTally(run)
    const found = tally.withIssues.length
    const isWhole =
        run.over === 'done' &&
        run.failure === undefined &&
        tally.culprits.length === 0
    return (
        <section
            className={`${styles.bar} ${styles.report} ${isWhole ? styles.ended : styles.broken}`}
            aria-label={i18n.t('Last run of checks')}
        >
            <div className={styles.line}>
                <strong role="status">{reportHeadline(run, tally)}</strong>
                {found > 0 && (
                    <Link to={foundAddress(run, tally.withIssues)}>
                        {i18n.t('{{count}} check with {{issues}}', {
                            count: found,
                            issues: issueCountLabel(tally.issues),
                            defaultValue_plural:
                                '{{count}} checks with {{issues}}',
                        })}
                    </Link>
                )}
                <FailedChecks run={run} tally={tally} />
                {run.endedAt !== undefined && (
                    <span className={styles.lesser}>
                        {formatTimeOfDay(run.endedAt)}
                    </span>
                )}
                <RunSavingLine run={run} />
                <span className={styles.buttons}>
                    <Button
                        small
                        aria-expanded={isOpen}
                        aria-controls={sentencesId}
                        onClick={() => setIsOpen(!isOpen)}
                    >
                        {i18n.t('Details')}
                    </Button>
                    <Button small onClick={dismiss}>
                        {i18n.t('Close')}
                    </Button>
                </span>
            </div>
            <div id={sentencesId} hidden={!isOpen}>
                <ReportSentences run={run} tally={tally} />
            </div>
            {run.over === 'notStarted' && trouble !== undefined && (
                <ErrorNotice
                    title={i18n.t('The server did not take up the run')}
                    error={trouble.error}
                />
            )}
        </section>
    )
}

/** How many checks have failed, and the way to them where there is one. */
function FailedChecks({ run, tally }: { run: Run; tally: RunTally }) {
    const failed = [
        ...new Set([
            ...tally.failed,
            ...tally.culprits.map(({ checkName }) => checkName),
        ]),
    ]
    if (failed.length === 0) {
        return null
    }
    const words =
        tally.withIssues.length > 0
            ? // After "72 checks with …" it is clear of what.
              i18n.t('{{number}} failed', { number: failed.length })
            : i18n.t('{{count}} check has failed', {
                  count: failed.length,
                  defaultValue_plural: '{{count}} checks have failed',
              })
    const address = failedAddress(run, failed)
    return address === undefined ? (
        <span>{words}</span>
    ) : (
        <Link to={address}>{words}</Link>
    )
}
