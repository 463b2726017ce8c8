import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { Link } from 'react-router-dom'
import { DataIntegrityResult } from '../../../dhis2/models/dataIntegrityResult'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import { formatTimeOfDay } from '../../../ui/words/format'
import { checkAddress } from '../../checkAddress'
import { failureWords } from '../../labels'
import { useIntegrityResults } from '../../results/useIntegrityResults'
import styles from './RunBar.module.css'
import { culpritWords, reportHeadline, reportSentences } from './reportWords'
import { runTally } from './runTally'
import type { RunView } from './runView'
import { useCheckTitle } from '../../results/useCheckTitle'
import { useRuns } from './useRuns'

/** What came of the last run, until it is put away. */
export function RunReport({ view }: { view: RunView }) {
    const { dismiss } = useRuns()
    const titleOf = useCheckTitle()
    const { run, trouble } = view
    const { data: report } = useIntegrityResults()
    const tally = runTally(run)
    const lastCount = (checkName: string): number | undefined => {
        const counted = run.ends.summary[checkName]
        if (counted !== undefined) {
            return counted.count
        }
        const result = report?.results[checkName]
        return result && DataIntegrityResult.countedIssues(result)
    }
    const isWhole =
        run.over === 'done' &&
        run.failure === undefined &&
        tally.culprits.length === 0
    return (
        <section
            className={`${styles.bar} ${isWhole ? styles.ended : styles.broken}`}
            aria-label={i18n.t('Last run of checks')}
        >
            <div className={styles.line}>
                <strong role="status">{reportHeadline(run, tally)}</strong>
                {run.endedAt !== undefined && (
                    <span>{formatTimeOfDay(run.endedAt)}</span>
                )}
                <Button small onClick={dismiss}>
                    {i18n.t('Close')}
                </Button>
            </div>
            <ul className={styles.sentences}>
                {tally.culprits.map((culprit) => (
                    <li key={culprit.checkName}>
                        <Link to={checkAddress(culprit.checkName)} dir="auto">
                            {culpritWords(
                                culprit.kind,
                                titleOf(culprit.checkName),
                                lastCount(culprit.checkName)
                            )}
                        </Link>{' '}
                        <span className={styles.message} dir="auto">
                            {failureWords(culprit)}
                        </span>
                    </li>
                ))}
                {reportSentences(run, tally).map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                ))}
                {run.failure !== undefined && (
                    <li>
                        {i18n.t(
                            'The job failed, and not by one of its checks.'
                        )}{' '}
                        <span className={styles.message} dir="auto">
                            {run.failure}
                        </span>
                    </li>
                )}
            </ul>
            {run.over === 'notStarted' && trouble !== undefined && (
                <ErrorNotice
                    title={i18n.t('The server did not take up the run')}
                    error={trouble.error}
                />
            )}
        </section>
    )
}
