import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import { CancellingNotice, CancelJob } from '../actions/CancelJob'
import { useJobActivity } from '../activity/useJobActivity'
import { jobTypeLabel } from '../marks/labels'
import type { JobRow } from './rows/jobRow'
import styles from './RunningJobCell.module.css'

interface RunningJobCellProps {
    readonly row: JobRow
    /** Its page is beside it, and has the same. */
    readonly isOpen: boolean
}

/** How far a job is with its step, and the way to stop it. */
export function RunningJobCell({ row, isOpen }: RunningJobCellProps) {
    const { may } = useSession()
    const { refresh } = useJobActivity()
    const [isCancelling, setIsCancelling] = useState(false)
    const { taskUid, jobType, name, progress, isOwn = false } = row
    const label = name ?? jobTypeLabel(jobType)
    const mayCancel = isOwn || may(maintenanceAuthority)
    return (
        <>
            {progress !== undefined && (
                <span className={styles.progress}>
                    <progress
                        value={progress.done}
                        max={progress.total}
                        aria-label={i18n.t('Progress of {{job}}', {
                            job: label,
                        })}
                    />
                    {i18n.t('{{done}} of {{total}}', {
                        done: progress.done,
                        total: progress.total,
                    })}
                </span>
            )}
            {mayCancel && !isOpen && (
                <span className={styles.cancel}>
                    {isCancelling ? (
                        <CancellingNotice />
                    ) : (
                        <CancelJob
                            taskUid={taskUid}
                            name={label}
                            isOwn={isOwn}
                            onCancelled={() => {
                                setIsCancelling(true)
                                refresh()
                            }}
                        />
                    )}
                </span>
            )}
        </>
    )
}
