import i18n from '@dhis2/d2-i18n'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import { errorWords } from '../../../ui/notices/errorWords'
import type { RunTrouble } from '../loop/pollSchedule'
import styles from './RunBar.module.css'
import { useRuns } from './useRuns'

interface RunTroubleNoticeProps {
    readonly trouble: RunTrouble | undefined
    /** Whether the server has a job of the run; else nothing goes on there. */
    readonly hasJob: boolean
    /** Whether a job of the run came before. */
    readonly hasBegun: boolean
}

/** The server cannot be asked at the moment; what is known stays. */
export function RunTroubleNotice({
    trouble,
    hasJob,
    hasBegun,
}: RunTroubleNoticeProps) {
    const { lookAgain } = useRuns()
    if (trouble === undefined) {
        return null
    }
    const { cause, remedy, mayReload } = errorWords(trouble.error)
    return trouble.isPaused ? (
        <ErrorNotice
            title={troubleTitle(hasJob, hasBegun)}
            error={trouble.error}
            onRetry={lookAgain}
        />
    ) : (
        <p role="status" className={styles.trouble}>
            <strong>{i18n.t('Reconnecting…')}</strong> {cause}{' '}
            {mayReload && `${remedy} `}
            <button type="button" className={styles.link} onClick={lookAgain}>
                {i18n.t('Try now')}
            </button>{' '}
            {mayReload && (
                <button
                    type="button"
                    className={styles.link}
                    onClick={() => window.location.reload()}
                >
                    {i18n.t('Reload the page')}
                </button>
            )}
        </p>
    )
}

function troubleTitle(hasJob: boolean, hasBegun: boolean): string {
    if (hasJob) {
        return i18n.t('The run goes on at the server, but cannot be followed')
    }
    return hasBegun
        ? i18n.t('The next checks of the run have not started yet')
        : i18n.t('The run has not started yet')
}
