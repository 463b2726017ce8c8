import i18n from '@dhis2/d2-i18n'
import type { JobState } from '../marks/jobState'
import { jobStateLabel, jobTypeLabel } from '../marks/labels'
import styles from './FinishedNotice.module.css'
import { ResultLink } from './ResultLink'

interface FinishedNoticeProps {
    readonly jobType: string
    readonly state: JobState
    /** The place for it stands ready before, so that it is read out. */
    readonly isShown: boolean
}

/** Says once that a job has ended, how, and where its result is. */
export function FinishedNotice({
    jobType,
    state,
    isShown,
}: FinishedNoticeProps) {
    return (
        <div role="status" className={styles.notice}>
            {isShown && (
                <>
                    {i18n.t('{{type}} has ended: {{state}}.', {
                        type: jobTypeLabel(jobType),
                        state: jobStateLabel(state),
                        nsSeparator: '-:-',
                    })}{' '}
                    <ResultLink jobType={jobType} />
                </>
            )}
        </div>
    )
}
