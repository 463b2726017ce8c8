import i18n from '@dhis2/d2-i18n'
import { useId, useState } from 'react'
import { Link } from 'react-router-dom'
import { useSession } from '../../dhis2/session'
import type { ParsedTaskRef } from '../../dhis2/jobs/taskRef'
import { isClean } from '../../dhis2/models/imports/importOutcome'
import { useJobActivity } from '../activity/useJobActivity'
import { dockedPace } from '../feed/followPace'
import { jobAddress } from '../marks/jobAddress'
import { useFollowedJob } from '../job/useFollowedJob'
import { useStoredFlag } from '../../dhis2/useStoredFlag'
import { silentMinutes } from '../marks/jobState'
import { jobTypeLabel } from '../marks/labels'
import styles from './DockedPanel.module.css'
import { FinishedNotice } from '../job/FinishedNotice'
import { JobDuration } from '../marks/JobDuration'
import { JobEndMark } from '../marks/JobEndMark'
import { jobOutcome } from '../marks/jobOutcome'
import { VisuallyHidden } from '../../ui/words/VisuallyHidden'
import { LastWords } from './LastWords'
import { useAutoClose } from './useAutoClose'

interface DockedPanelProps {
    readonly taskRef: ParsedTaskRef
    readonly onClose: () => void
}

/** A job started here, small, at the edge of the page. */
export function DockedPanel({ taskRef, onClose }: DockedPanelProps) {
    const { clock } = useSession()
    const { running } = useJobActivity()
    const bodyId = useId()
    const { feed, state, life, now, record, hasEnded } = useFollowedJob(
        taskRef,
        dockedPace(taskRef.jobType)
    )

    const [isWanted, setIsWanted] = useStoredFlag(
        'integrity-monitor:docked-job-open'
    )
    // What a job said last is news only while it goes on.
    const [isOpenAfterEnd, setIsOpenAfterEnd] = useState(false)
    const isOpen = hasEnded ? isOpenAfterEnd : isWanted
    const setIsOpen = hasEnded ? setIsOpenAfterEnd : setIsWanted

    const outcome = jobOutcome({
        record,
        notifications: feed.rows.map(({ notification }) => notification),
    })

    // A job that went wrong stays until somebody has seen it.
    const attention = useAutoClose(
        hasEnded && state === 'done' && isClean(outcome),
        onClose
    )

    const label = jobTypeLabel(taskRef.jobType)
    return (
        <aside
            className={styles.panel}
            aria-label={i18n.t('Running job')}
            {...attention}
        >
            <div className={styles.head}>
                <Link
                    to={jobAddress(taskRef)}
                    className={styles.title}
                    title={label}
                >
                    {label}
                </Link>
                <JobEndMark
                    state={record === undefined && !hasEnded ? 'queued' : state}
                    silentMinutes={silentMinutes(life, now)}
                    outcome={outcome}
                />
                <span className={styles.time}>
                    <JobDuration
                        state={state}
                        startedAt={clock.epochOf(record?.lastExecuted)}
                        endedAt={clock.epochOf(record?.lastFinished)}
                    />
                </span>
                <button
                    type="button"
                    className={styles.button}
                    aria-expanded={isOpen}
                    aria-controls={bodyId}
                    aria-label={isOpen ? i18n.t('Hide') : i18n.t('Show')}
                    onClick={() => setIsOpen(!isOpen)}
                >
                    <span
                        aria-hidden
                        className={isOpen ? styles.down : styles.up}
                    />
                </button>
                <button
                    type="button"
                    className={styles.button}
                    aria-label={i18n.t('Close {{type}}', { type: label })}
                    onClick={onClose}
                >
                    <span aria-hidden>{'✕'}</span>
                </button>
            </div>
            <div id={bodyId} hidden={!isOpen} className={styles.body}>
                <LastWords
                    feed={feed}
                    hasEnded={hasEnded}
                    line={running?.processesByType
                        .get(taskRef.jobType)
                        ?.find(({ jobId }) => jobId === taskRef.taskUid)
                        ?.stages?.at(-1)}
                />
            </div>
            <VisuallyHidden>
                <FinishedNotice
                    jobType={taskRef.jobType}
                    state={state}
                    outcome={outcome}
                    isShown={hasEnded}
                />
            </VisuallyHidden>
        </aside>
    )
}
