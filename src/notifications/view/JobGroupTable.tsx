import i18n from '@dhis2/d2-i18n'
import { useId, useState } from 'react'
import { formatCount } from '../../ui/format'
import type { JobGroup, JobRow } from '../feed/jobRow'
import { isActive } from '../feed/jobState'
import { jobTypeLabel } from '../labels'
import { JobGroupRow } from './JobGroupRow'
import styles from './JobGroupTable.module.css'

interface JobGroupTableProps {
    readonly group: JobGroup
    readonly isUnread: (row: JobRow) => boolean
    readonly openUid: string | undefined
    /** A filter is set: then every job that fits is shown. */
    readonly isFiltered: boolean
}

/** So many of a type are shown at first; a server can hold hundreds. */
const shownAtFirst = 5

/** The jobs of one type. */
export function JobGroupTable({
    group: { jobType, rows },
    isUnread,
    openUid,
    isFiltered,
}: JobGroupTableProps) {
    const headingId = useId()
    // Beside an open job there is room for what tells jobs apart.
    const isCompact = openUid !== undefined
    const [isWhole, setIsWhole] = useState(false)
    const shown =
        isWhole || isFiltered
            ? rows
            : rows.filter(
                  (row, index) =>
                      index < shownAtFirst ||
                      isActive(row.state) ||
                      row.state === 'stuck' ||
                      row.taskUid === openUid ||
                      isUnread(row)
              )
    return (
        <section className={styles.group} aria-labelledby={headingId}>
            <h2 id={headingId} className={styles.heading}>
                {jobTypeLabel(jobType)}
                <span className={styles.count}>{formatCount(rows.length)}</span>
            </h2>
            <div className={styles.scroll}>
                <table
                    className={isCompact ? styles.compact : styles.table}
                    aria-labelledby={headingId}
                >
                    <thead>
                        <tr>
                            <th scope="col">{i18n.t('State')}</th>
                            <th scope="col">{i18n.t('Last message')}</th>
                            <th scope="col">{i18n.t('Started')}</th>
                            {!isCompact && <RestOfHead />}
                        </tr>
                    </thead>
                    <tbody>
                        {shown.map((row) => (
                            <JobGroupRow
                                key={row.taskUid}
                                row={row}
                                isUnread={isUnread(row)}
                                isOpen={row.taskUid === openUid}
                                isCompact={isCompact}
                            />
                        ))}
                    </tbody>
                </table>
            </div>
            {shown.length < rows.length && (
                <button
                    type="button"
                    className={styles.more}
                    onClick={() => setIsWhole(true)}
                >
                    {i18n.t('Show {{formattedCount}} more', {
                        formattedCount: formatCount(rows.length - shown.length),
                    })}
                </button>
            )}
        </section>
    )
}

function RestOfHead() {
    return (
        <>
            <th scope="col">{i18n.t('Ended')}</th>
            <th scope="col">{i18n.t('Took')}</th>
            <th scope="col">{i18n.t('Level')}</th>
            <th scope="col">{i18n.t('Started by')}</th>
        </>
    )
}
