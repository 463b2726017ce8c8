import i18n from '@dhis2/d2-i18n'
import { memo } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { VisuallyHidden } from '../../ui/words/VisuallyHidden'
import { jobAddress } from '../marks/jobAddress'
import type { JobRow } from './jobRow'
import { skippedLabel, startedByLabel } from '../marks/labels'
import { JobDuration } from '../marks/JobDuration'
import styles from './JobGroupRow.module.css'
import { JobEndMark } from '../marks/JobEndMark'
import { LevelMark } from '../marks/LevelMark'
import { Moment } from '../marks/Moment'
import { jobLinkId } from '../marks/useJobFocus'

interface JobGroupRowProps {
    readonly row: JobRow
    readonly isUnread: boolean
    readonly isOpen: boolean
    readonly isCompact: boolean
    readonly now: number
}

/** One job of the overview; its message is the link that opens it. */
export const JobGroupRow = memo(function JobGroupRow({
    row,
    isUnread,
    isOpen,
    isCompact,
    now,
}: JobGroupRowProps) {
    const { search } = useLocation()
    return (
        <tr
            className={`${styles.row} ${isOpen ? styles.open : ''} ${
                isUnread ? styles.unread : ''
            }`}
        >
            <td>
                <JobEndMark
                    state={row.state}
                    outcome={row.outcome}
                    silentMinutes={row.silentMinutes}
                />
            </td>
            <td>
                <Link
                    id={jobLinkId(row.taskUid)}
                    to={{ pathname: jobAddress(row), search }}
                    className={styles.link}
                    aria-current={isOpen ? 'true' : undefined}
                    title={row.lastMessage || row.taskUid}
                >
                    {isUnread && (
                        <>
                            <span aria-hidden className={styles.dot} />
                            <VisuallyHidden>{i18n.t('Unread')}</VisuallyHidden>
                        </>
                    )}
                    <span className={styles.message} dir="auto">
                        {row.lastMessage || nameOf(row)}
                    </span>
                </Link>
            </td>
            <td>
                <Moment epochMs={row.startedAt} now={now} />
            </td>
            {!isCompact && <RestOfRow row={row} now={now} />}
        </tr>
    )
})

function RestOfRow({ row, now }: { row: JobRow; now: number }) {
    return (
        <>
            <td>
                <Moment epochMs={row.endedAt} now={now} />
            </td>
            <td>
                <JobDuration
                    state={row.state}
                    startedAt={row.startedAt}
                    endedAt={row.endedAt}
                />
            </td>
            <td>
                {row.level !== undefined && <LevelMark level={row.level} />}
            </td>
            <td className={styles.who} dir="auto">
                {startedByLabel(row.startedBy)}
            </td>
        </>
    )
}

/** Integrity jobs hardly speak; then the name or the UID stands for them. */
function nameOf({ name, taskUid, skipped }: JobRow): string {
    if (skipped !== undefined) {
        return skippedLabel(skipped)
    }
    return name ?? i18n.t('No message, job {{uid}}', { uid: taskUid })
}
