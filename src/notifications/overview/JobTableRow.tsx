import i18n from '@dhis2/d2-i18n'
import { memo } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { VisuallyHidden } from '../../ui/words/VisuallyHidden'
import { jobAddress } from '../marks/jobAddress'
import { JobDuration } from '../marks/JobDuration'
import { JobEndMark } from '../marks/JobEndMark'
import { isActive } from '../marks/jobState'
import { jobTypeLabel, startedByLabel } from '../marks/labels'
import { LevelMark } from '../marks/LevelMark'
import { Moment } from '../marks/Moment'
import { jobLinkId } from '../marks/useJobFocus'
import { jobMessage, tellingLevel } from './rows/jobMessage'
import type { JobRow } from './rows/jobRow'
import styles from './JobTableRow.module.css'
import { RunningJobCell } from './RunningJobCell'

interface JobTableRowProps {
    readonly row: JobRow
    readonly isUnread: boolean
    readonly isOpen: boolean
    readonly now: number
}

/** One job; its type, and its name where it has one, lead to it. */
export const JobTableRow = memo(function JobTableRow({
    row,
    isUnread,
    isOpen,
    now,
}: JobTableRowProps) {
    const { search } = useLocation()
    const linkId = jobLinkId(row.taskUid)
    const messageId = `${linkId}-message`
    const typeLabel = jobTypeLabel(row.jobType)
    const message = jobMessage(row)
    const level = tellingLevel(row)
    return (
        <tr
            className={`${styles.row} ${isOpen ? styles.open : ''} ${
                isUnread ? styles.unread : ''
            }`}
        >
            <td className={styles.state}>
                <JobEndMark
                    state={row.state}
                    outcome={row.outcome}
                    silentMinutes={row.silentMinutes}
                />
            </td>
            <td className={styles.job}>
                <Link
                    id={linkId}
                    to={{ pathname: jobAddress(row), search }}
                    className={styles.link}
                    aria-current={isOpen ? 'true' : undefined}
                    // Many jobs are of one type: what they said tells them apart.
                    aria-labelledby={`${linkId} ${messageId}`}
                >
                    {isUnread && (
                        <>
                            <span aria-hidden className={styles.dot} />
                            <VisuallyHidden>{i18n.t('Unread')}</VisuallyHidden>
                        </>
                    )}
                    <span>{typeLabel}</span>{' '}
                    {row.name !== undefined && row.name !== typeLabel && (
                        <span className={styles.name} dir="auto">
                            {row.name}
                        </span>
                    )}
                </Link>
            </td>
            <td className={styles.message}>
                {level !== undefined && <LevelMark level={level} />}{' '}
                <span
                    id={messageId}
                    className={styles.words}
                    dir="auto"
                    title={message}
                >
                    {message}
                </span>
                {isActive(row.state) && (
                    <RunningJobCell row={row} isOpen={isOpen} />
                )}
            </td>
            <td className={styles.when}>
                <Moment epochMs={row.startedAt} now={now} />
            </td>
            <td className={styles.duration}>
                <JobDuration
                    state={row.state}
                    startedAt={row.startedAt}
                    endedAt={row.endedAt}
                />
            </td>
            <td className={styles.who} dir="auto">
                {startedByLabel(row.startedBy)}
            </td>
        </tr>
    )
})
