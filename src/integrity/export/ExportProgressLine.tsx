import i18n from '@dhis2/d2-i18n'
import { issueCountLabel } from '../labels'
import styles from './ExportDialog.module.css'
import type { ExportProgress } from './useExportFile'

/** How much of the file is made; said once to who listens. */
export function ExportProgressLine({
    progress,
}: {
    readonly progress: ExportProgress
}) {
    const isMaking = progress.kind === 'making'
    return (
        <div className={isMaking ? styles.progress : undefined}>
            <span role="status">{isMaking && i18n.t('Making the file…')}</span>
            {isMaking && (
                <>
                    <progress
                        className={styles.bar}
                        aria-label={i18n.t('Making the file…')}
                        max={progress.count ?? 1}
                        value={
                            progress.count === undefined
                                ? undefined
                                : progress.rows
                        }
                    />
                    {progress.count !== undefined && (
                        <bdi>
                            {i18n.t('{{shown}} of {{issues}}', {
                                shown: progress.rows,
                                issues: issueCountLabel(progress.count),
                            })}
                        </bdi>
                    )}
                </>
            )}
        </div>
    )
}
