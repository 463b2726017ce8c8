import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { NotFoundError } from '../../dhis2/errors'
import { useSession } from '../../dhis2/session'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import type { ParsedTaskRef } from '../../dhis2/jobs/taskRef'
import { CancellingNotice } from '../actions/CancelJob'
import { openPace } from '../feed/followPace'
import { jobOutcome } from '../marks/jobOutcome'
import { isActive } from '../marks/jobState'
import { useForgottenFeed } from './useForgottenFeed'
import { useJobActivity } from '../activity/useJobActivity'
import { useFollowedJob } from './useFollowedJob'
import { useJobLog } from './useJobLog'
import { notificationKeys } from '../activity/queryKeys'
import { FeedSection } from '../feed/FeedSection'
import { FinishedNotice } from './FinishedNotice'
import { ResultLink } from './ResultLink'
import { JobActions } from './JobActions'
import { importReportOf, toldReportOf } from '../report/importReportOf'
import styles from './JobDetails.module.css'
import { JobFacts } from './JobFacts'
import { ErrorSection, ProgressSection, SummarySection } from './JobLogSections'
import { LogButtons } from './LogButtons'
import { MissingJob } from './MissingJob'
import { skippedTurn } from '../marks/skippedTurn'
import { SilenceNotice } from './SilenceNotice'
import { SkippedNotice } from './SkippedNotice'

interface JobDetailsProps {
    readonly taskRef: ParsedTaskRef
    /** Whether the overview, once it has come, names its notifications. */
    readonly isListed: boolean | undefined
    /** Records of the overview: one of them may tell why it was skipped. */
    readonly records: readonly JobConfiguration[] | undefined
    /** `Date.now()` of the overview. */
    readonly listedAt: number
    /** Its notifications were deleted here, together with others. */
    readonly wasCleared: boolean
}

/** One job: live while it runs, with all that the server keeps of it. */
export function JobDetails({
    taskRef,
    isListed,
    records = [],
    listedAt,
    wasCleared,
}: JobDetailsProps) {
    const { userId } = useSession()
    const { search } = useLocation()
    const queryClient = useQueryClient()
    const { refresh } = useJobActivity()
    const [isCleared, setIsCleared] = useState(wasCleared)
    const followed = useFollowedJob(taskRef, openPace, isCleared)
    const { feed, state, life, now, record, wasActive, isRunningAgain } =
        followed
    const { restart } = followed
    const skipped =
        record && state === 'skipped' ? skippedTurn(record, records) : undefined
    const isForgotten = useForgottenFeed({
        taskUid: taskRef.taskUid,
        isOver: feed.isOver,
        isListed,
        listedAt,
    })
    const [isCancelling, setIsCancelling] = useState(false)
    const isOwn =
        record?.executedBy !== undefined && record.executedBy === userId
    const log = useJobLog({
        ...taskRef,
        record,
        isFeedLoaded: feed.isLoaded || feed.error !== undefined,
        state,
        isOver: feed.isOver,
        isOwn,
    })
    const report = importReportOf(log.summary.data)
    const outcome = jobOutcome({
        record,
        notifications: feed.rows.map(({ notification }) => notification),
        report: toldReportOf(log.summary.data),
        jobType: taskRef.jobType,
    })
    const startOver = () => {
        setIsCancelling(false)
        void queryClient.invalidateQueries({
            queryKey: notificationKeys.job(taskRef.taskUid),
        })
        restart()
        // The overview beside it is to follow.
        refresh()
    }
    if (feed.error instanceof NotFoundError && record === undefined) {
        return <MissingJob taskRef={taskRef} />
    }
    return (
        <article className={styles.job}>
            <Link className={styles.back} to={{ pathname: '/jobs', search }}>
                {i18n.t('All jobs')}
            </Link>
            <JobFacts
                taskRef={taskRef}
                record={record}
                rows={feed.rows}
                state={state}
                life={life}
                outcome={outcome}
                isKnown={record !== undefined || feed.isOver}
            />
            <div className={styles.actions}>
                <JobActions
                    taskRef={taskRef}
                    record={record}
                    state={state}
                    life={life}
                    now={now}
                    isOwn={isOwn}
                    onCancelled={() => {
                        setIsCancelling(true)
                        refresh()
                    }}
                    onChanged={startOver}
                    onCleared={() => {
                        setIsCleared(true)
                        startOver()
                        void queryClient.invalidateQueries({
                            queryKey: notificationKeys.overview,
                        })
                    }}
                />
                <LogButtons log={{ ...taskRef, rows: feed.rows }} />
            </div>
            {skipped !== undefined && <SkippedNotice turn={skipped} />}
            {life !== undefined && life.kind !== 'alive' && (
                <SilenceNotice life={life} now={now} />
            )}
            {isCancelling && isActive(state) && <CancellingNotice />}
            <FinishedNotice
                jobType={taskRef.jobType}
                state={state}
                outcome={outcome}
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
            <SummarySection
                summary={log.summary}
                report={report}
                isRehearsal={outcome?.isRehearsal === true}
            />
            <FeedSection
                feed={feed}
                state={state}
                letGo={isForgotten ? feed.rows.length : feed.letGo}
                onRetry={restart}
            />
            {record !== undefined && (
                <>
                    <ErrorSection {...log} isOver={feed.isOver} />
                    {state !== 'queued' && state !== 'notRun' && (
                        <ProgressSection {...log} isOver={feed.isOver} />
                    )}
                </>
            )}
        </article>
    )
}
