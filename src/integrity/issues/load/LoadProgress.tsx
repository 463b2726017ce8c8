import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import type { IssueLoading } from './issueLoading'
import { issueCountLabel } from '../../labels'
import styles from './LoadProgress.module.css'

interface LoadProgressProps {
    readonly loading: IssueLoading
    readonly isStopped: boolean
    readonly onStop: () => void
    readonly onGoOn: () => void
}

/** How far the loading has come, and the way to stop it; else nothing. */
export function LoadProgress({
    loading,
    isStopped,
    onStop,
    onGoOn,
}: LoadProgressProps) {
    const { done, total, set, isLoading } = loading
    if (total < 2 && !isStopped) {
        return null
    }
    if (!isLoading && !(isStopped && done < total)) {
        return null
    }
    return (
        <div className={styles.progress}>
            <progress
                className={styles.bar}
                max={total}
                value={done}
                aria-label={i18n.t('Loading the issues')}
            />
            <span className={styles.words}>
                {i18n.t('{{done}} of {{total}} checks, {{issues}}', {
                    done,
                    total,
                    issues: issueCountLabel(set.rowCount),
                })}
            </span>
            {isStopped ? (
                <Button small onClick={onGoOn}>
                    {i18n.t('Load the rest')}
                </Button>
            ) : (
                <Button small onClick={onStop}>
                    {i18n.t('Stop')}
                </Button>
            )}
        </div>
    )
}
