import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import { DataIntegrityResult } from '../../../dhis2/models/dataIntegrityResult'
import { checkAddress } from '../../checkAddress'
import { failureWords } from '../../labels'
import { useCheckTitle } from '../../results/useCheckTitle'
import { useIntegrityResults } from '../../results/useIntegrityResults'
import {
    culpritWords,
    overLimitWords,
    reportSentences,
} from '../report/reportWords'
import type { RunTally } from '../report/runTally'
import type { Run } from '../run'
import styles from './RunBar.module.css'

interface ReportSentencesProps {
    readonly run: Run
    readonly tally: RunTally
}

/** What came of a run in full: what failed, what ran, what did not, and why. */
export function ReportSentences({ run, tally }: ReportSentencesProps) {
    const titleOf = useCheckTitle()
    const { data: report } = useIntegrityResults()
    const lastCount = (checkName: string): number | undefined => {
        const counted = run.ends.summary[checkName]
        if (counted !== undefined) {
            return counted.count
        }
        const result = report?.results[checkName]
        return result && DataIntegrityResult.countedIssues(result)
    }
    return (
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
            {run.overLimit.map((checkName) => (
                <li key={checkName}>
                    <Link to={checkAddress(checkName)} dir="auto">
                        {overLimitWords(titleOf(checkName), run.issueLimit)}
                    </Link>
                </li>
            ))}
            {reportSentences(tally).map((sentence) => (
                <li key={sentence}>{sentence}</li>
            ))}
            {run.failure !== undefined && (
                <li>
                    {i18n.t('The job failed, and not by one of its checks.')}{' '}
                    <span className={styles.message} dir="auto">
                        {run.failure}
                    </span>
                </li>
            )}
        </ul>
    )
}
