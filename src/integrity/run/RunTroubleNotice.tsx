import i18n from '@dhis2/d2-i18n'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { errorWords } from '../../ui/errorWords'
import type { RunTrouble } from './pollSchedule'
import styles from './RunBar.module.css'
import { useRuns } from './useRuns'

interface RunTroubleNoticeProps {
    readonly trouble: RunTrouble | undefined
}

/** The server cannot be asked at the moment; what is known stays. */
export function RunTroubleNotice({ trouble }: RunTroubleNoticeProps) {
    const { lookAgain } = useRuns()
    if (trouble === undefined) {
        return null
    }
    return trouble.isPaused ? (
        <ErrorNotice
            title={i18n.t(
                'The run goes on at the server, but cannot be followed'
            )}
            error={trouble.error}
            onRetry={lookAgain}
        />
    ) : (
        <p role="status" className={styles.trouble}>
            <strong>{i18n.t('Reconnecting…')}</strong>{' '}
            {errorWords(trouble.error).cause}{' '}
            <button type="button" className={styles.link} onClick={lookAgain}>
                {i18n.t('Try now')}
            </button>
        </p>
    )
}
