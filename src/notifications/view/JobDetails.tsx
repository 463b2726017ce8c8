import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { useSession } from '../../dhis2/session'
import type { ParsedTaskRef } from '../../dhis2/taskRef'
import { openPace } from '../feed/followPace'
import { isActive } from '../feed/jobState'
import { useFollowedJob } from '../feed/useFollowedJob'
import { useJobLog } from '../feed/useJobLog'
import { notificationKeys } from '../queryKeys'
import { FeedSection } from './FeedSection'
import { FinishedNotice } from './FinishedNotice'
import { ResultLink } from './ResultLink'
import { JobActions } from './JobActions'
import styles from './JobDetails.module.css'
import { JobFacts } from './JobFacts'
import { ErrorSection, ProgressSection, SummarySection } from './JobLogSections'
import { LogButtons } from './LogButtons'

/** One job: live while it runs, with all that the server keeps of it. */
export function JobDetails({ taskRef }: { taskRef: ParsedTaskRef }) {
    const { userId } = useSession()
    const { search } = useLocation()
    const queryClient = useQueryClient()
    const { feed, state, record, wasActive, isRunningAgain, restart } =
        useFollowedJob(taskRef, openPace)
    const [isCancelling, setIsCancelling] = useState(false)
    const isOwn =
        record?.executedBy !== undefined && record.executedBy === userId
    const log = useJobLog({
        ...taskRef,
        hasRecord: record !== undefined,
        isFeedLoaded: feed.isLoaded || feed.error !== undefined,
        hasStarted: state !== 'queued' && state !== 'notRun',
        isOver: feed.isOver,
        isOwn,
    })
    const startOver = () => {
        setIsCancelling(false)
        void queryClient.invalidateQueries({
            queryKey: notificationKeys.job(taskRef.taskUid),
        })
        restart()
    }
    return (
        <article className={styles.job}>
            <Link className={styles.back} to={{ pathname: '/jobs', search }}>
                {i18n.t('All jobs')}
            </Link>
            <JobFacts
                taskRef={taskRef}
                record={record}
                state={state}
                isKnown={record !== undefined || feed.isOver}
            />
            <div className={styles.actions}>
                <JobActions
                    taskRef={taskRef}
                    record={record}
                    state={state}
                    isOwn={isOwn}
                    onCancelled={() => setIsCancelling(true)}
                    onChanged={startOver}
                    onCleared={() => {
                        startOver()
                        void queryClient.invalidateQueries({
                            queryKey: notificationKeys.overview,
                        })
                    }}
                />
                <LogButtons log={{ ...taskRef, rows: feed.rows }} />
            </div>
            {isCancelling && isActive(state) && (
                <p role="status">
                    {i18n.t('Cancelling: the job stops at its next item.', {
                        nsSeparator: '-:-',
                    })}
                </p>
            )}
            <FinishedNotice
                jobType={taskRef.jobType}
                state={state}
                isShown={wasActive && feed.isOver}
            />
            {feed.isOver && !wasActive && (
                <ResultLink jobType={taskRef.jobType} />
            )}
            {isRunningAgain && (
                <Button small onClick={startOver}>
                    {i18n.t('It runs again. Follow it')}
                </Button>
            )}
            <SummarySection summary={log.summary} />
            <FeedSection feed={feed} state={state} onRetry={restart} />
            {record !== undefined && (
                <>
                    <ErrorSection {...log} isOver={feed.isOver} />
                    <ProgressSection {...log} />
                </>
            )}
        </article>
    )
}
