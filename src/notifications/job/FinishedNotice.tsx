import i18n from '@dhis2/d2-i18n'
import type { ImportOutcome } from '../../dhis2/models/imports/importOutcome'
import type { JobState } from '../marks/jobState'
import { jobEndWords, rehearsalWords } from '../marks/jobEndWords'
import { jobTypeLabel } from '../marks/labels'
import styles from './FinishedNotice.module.css'
import { ResultLink } from './ResultLink'

interface FinishedNoticeProps {
    readonly jobType: string
    readonly state: JobState
    readonly outcome: ImportOutcome | undefined
    /** The place for it stands ready before, so that it is read out. */
    readonly isShown: boolean
}

/** Says once that a job has ended, how, and where its result is. */
export function FinishedNotice({
    jobType,
    state,
    outcome,
    isShown,
}: FinishedNoticeProps) {
    return (
        <div role="status" className={styles.notice}>
            {isShown && (
                <>
                    {i18n.t('{{type}} has ended: {{state}}.', {
                        type: jobTypeLabel(jobType),
                        state: jobEndWords(state, outcome),
                        nsSeparator: '-:-',
                    })}{' '}
                    {rehearsalWords(state, outcome)}{' '}
                    <ResultLink jobType={jobType} />
                </>
            )}
        </div>
    )
}
