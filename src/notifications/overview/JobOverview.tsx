import i18n from '@dhis2/d2-i18n'
import { useSearchParams } from 'react-router-dom'
import { EmptyNotice } from '../../ui/notices/EmptyNotice'
import { LoadableView } from '../../ui/notices/LoadableView'
import { UnreadableNotice } from '../../ui/notices/UnreadableNotice'
import {
    hasFilter,
    matchesFilter,
    readJobFilter,
    writeJobFilter,
    type JobFilter,
} from './jobFilter'
import type { JobRow } from './rows/jobRow'
import type { useJobRows } from './useJobRows'
import { jobTypeLabel } from '../marks/labels'
import { JobFilterBar } from './JobFilterBar'
import { JobTimeline } from './JobTimeline'
import styles from './JobOverview.module.css'

interface JobOverviewProps {
    readonly jobs: ReturnType<typeof useJobRows>
    readonly isUnread: (row: JobRow) => boolean
    readonly onMarkAllRead: () => void
    /** UID of the job that is open beside the overview. */
    readonly openUid: string | undefined
}

/** Every job, as far as the filter lets it through. */
export function JobOverview({
    jobs: { rows, overview, unreadable, now },
    isUnread,
    onMarkAllRead,
    openUid,
}: JobOverviewProps) {
    const [address, setAddress] = useSearchParams()
    const filter = readJobFilter(address)
    const changeFilter = (next: JobFilter) =>
        setAddress(writeJobFilter(address, next), { replace: true })

    return (
        <section className={styles.overview} aria-label={i18n.t('Jobs')}>
            <LoadableView
                value={rows}
                error={overview.error}
                errorTitle={i18n.t('The jobs could not be loaded')}
                loadingLabel={i18n.t('Loading jobs…')}
                onRetry={() => void overview.refetch()}
            >
                {(rows) => {
                    const shown = rows.filter((row) =>
                        matchesFilter(row, filter, {
                            isUnread,
                            typeLabel: jobTypeLabel,
                        })
                    )
                    return (
                        <>
                            <JobFilterBar
                                rows={rows}
                                shownCount={shown.length}
                                unreadCount={rows.filter(isUnread).length}
                                filter={filter}
                                onChange={changeFilter}
                                onMarkAllRead={onMarkAllRead}
                            />
                            <UnreadableNotice
                                title={i18n.t(
                                    'Some of the answer could not be read'
                                )}
                                values={unreadable}
                            />
                            {shown.length === 0 && (
                                <EmptyNotice
                                    title={
                                        hasFilter(filter)
                                            ? i18n.t('No job fits the filter')
                                            : i18n.t(
                                                  'The server knows of no job'
                                              )
                                    }
                                />
                            )}
                            {shown.length > 0 && (
                                <JobTimeline
                                    rows={shown}
                                    isUnread={isUnread}
                                    openUid={openUid}
                                    now={now}
                                />
                            )}
                        </>
                    )
                }}
            </LoadableView>
        </section>
    )
}
