import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router-dom'
import { useSession } from '../dhis2/session'
import { BusyButton } from '../ui/controls/BusyButton'
import { useShortcuts } from '../ui/controls/useShortcuts'
import { EmptyNotice } from '../ui/notices/EmptyNotice'
import { ErrorNotice } from '../ui/notices/ErrorNotice'
import { PageHead } from '../ui/page/PageHead'
import { usePageTitle } from '../ui/page/usePageTitle'
import { isCleared, type Clearing } from './overview/cleanUp/clearing'
import { useJobActivity } from './activity/useJobActivity'
import { readJobAddress } from './marks/jobAddress'
import { jobTypeLabel } from './marks/labels'
import { useJobRows } from './overview/useJobRows'
import { useReadMarks } from './overview/useReadMarks'
import styles from './JobsPage.module.css'
import { CleanUpDialog } from './overview/cleanUp/CleanUpDialog'
import { JobDetails } from './job/JobDetails'
import { JobOverview } from './overview/JobOverview'
import { useJobFocus } from './marks/useJobFocus'

/** Every background job of the server, and one of them beside it. */
export function JobsPage() {
    const { jobType, jobId } = useParams()
    const { clock } = useSession()
    const jobs = useJobRows()
    const { error, refresh } = useJobActivity()
    const [isCleaning, setIsCleaning] = useState(false)
    /** The open job that lost its notifications: it is followed anew. */
    const [cleared, setCleared] = useState<{ taskUid: string; times: number }>()

    const isOpen = jobId !== undefined
    const taskRef = readJobAddress(jobType, jobId)
    const open = jobs.rows?.find(({ taskUid }) => taskUid === taskRef?.taskUid)
    const { isUnread, markAsRead } = useReadMarks(jobs.rows, open)
    useJobFocus(jobId)
    useEscapeFromJob(isOpen)
    usePageTitle({ object: taskRef && jobTypeLabel(taskRef.jobType) })
    const noteClearing = (clearing: Clearing) => {
        if (open !== undefined && isCleared(clearing, open, clock.now())) {
            setCleared({
                taskUid: open.taskUid,
                times: (cleared?.times ?? 0) + 1,
            })
        }
    }
    const reload = () => {
        refresh()
        void jobs.overview.refetch()
    }
    return (
        <div className={styles.jobs}>
            <PageHead
                title={i18n.t('Jobs')}
                actions={
                    <>
                        <BusyButton
                            isBusy={jobs.overview.isFetching}
                            onClick={reload}
                        >
                            {i18n.t('Refresh')}
                        </BusyButton>
                        <Button
                            small
                            disabled={jobs.rows === undefined}
                            onClick={() => setIsCleaning(true)}
                        >
                            {i18n.t('Delete old notifications…')}
                        </Button>
                    </>
                }
            />
            {error !== null && jobs.overview.error === null && (
                <ErrorNotice
                    title={i18n.t('Reconnecting: this may be out of date', {
                        nsSeparator: '-:-',
                    })}
                    error={error}
                    onRetry={refresh}
                />
            )}
            <div className={isOpen ? styles.both : undefined}>
                <div className={isOpen ? styles.list : undefined}>
                    <JobOverview
                        jobs={jobs}
                        isUnread={isUnread}
                        onMarkAllRead={() => markAsRead(jobs.rows ?? [])}
                        openUid={taskRef?.taskUid}
                    />
                </div>
                {taskRef !== undefined && (
                    <JobDetails
                        key={`${taskRef.taskUid} ${cleared?.times}`}
                        taskRef={taskRef}
                        isListed={
                            jobs.rows && (open?.hasNotifications ?? false)
                        }
                        records={jobs.overview.data?.records.rows}
                        listedAt={jobs.overview.dataUpdatedAt}
                        wasCleared={cleared?.taskUid === taskRef.taskUid}
                    />
                )}
                {isOpen && taskRef === undefined && (
                    <EmptyNotice title={i18n.t('This address names no job')} />
                )}
            </div>
            {isCleaning && (
                <CleanUpDialog
                    rows={jobs.rows ?? []}
                    onCleared={noteClearing}
                    onClose={() => setIsCleaning(false)}
                />
            )}
        </div>
    )
}

/** Escape closes the job that is open, and leaves the filters as they are. */
function useEscapeFromJob(isOpen: boolean): void {
    const navigate = useNavigate()
    const { search } = useLocation()
    const close = () => navigate({ pathname: '/jobs', search })
    useShortcuts(isOpen ? { Escape: close } : {})
}
