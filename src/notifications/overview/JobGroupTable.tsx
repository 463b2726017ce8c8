import i18n from '@dhis2/d2-i18n'
import { useId, useState } from 'react'
import { formatCount } from '../../ui/words/format'
import type { JobGroup, JobRow } from './jobRow'
import { isActive } from '../marks/jobState'
import { jobTypeLabel } from '../marks/labels'
import { JobGroupRow } from './JobGroupRow'
import styles from './JobGroupTable.module.css'
import { MoreButton } from '../report/MoreButton'

interface JobGroupTableProps {
    readonly group: JobGroup
    readonly isUnread: (row: JobRow) => boolean
    readonly openUid: string | undefined
    /** The server's clock, milliseconds since 1970: ages are told by it. */
    readonly now: number
    /** A filter is set: what is looked for is shown in larger parts. */
    readonly isFiltered: boolean
}

/** So many of a type are shown at first; a server can hold hundreds. */
const shownAtFirst = 5
const shownAtOnce = 50

/** The jobs of one type. */
export function JobGroupTable({
    group: { jobType, rows },
    isUnread,
    openUid,
    now,
    isFiltered,
}: JobGroupTableProps) {
    const headingId = useId()
    // Beside an open job there is room for what tells jobs apart.
    const isCompact = openUid !== undefined
    const [askedFor, setAskedFor] = useState(0)
    const limit = Math.max(askedFor, isFiltered ? shownAtOnce : shownAtFirst)
    const shown = rows.filter(
        (row, index) =>
            index < limit ||
            isActive(row.state) ||
            row.state === 'stuck' ||
            row.taskUid === openUid ||
            (index < shownAtOnce && isUnread(row))
    )
    const further = Math.min(rows.length - shown.length, shownAtOnce)
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
                                now={now}
                            />
                        ))}
                    </tbody>
                </table>
            </div>
            <MoreButton
                count={further}
                onClick={() => setAskedFor(limit + shownAtOnce)}
            />
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
