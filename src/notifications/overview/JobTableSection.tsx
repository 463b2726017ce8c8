import i18n from '@dhis2/d2-i18n'
import { useId, useState } from 'react'
import { formatCount } from '../../ui/words/format'
import { MoreButton } from '../report/MoreButton'
import type { JobRow } from './rows/jobRow'
import type { JobSection } from './rows/jobSections'
import styles from './JobTable.module.css'
import { JobTableRow } from './JobTableRow'

interface JobTableSectionProps {
    readonly section: JobSection
    readonly isUnread: (row: JobRow) => boolean
    readonly openUid: string | undefined
    readonly now: number
}

const columnCount = 6

/** So many of a section are shown at a time; a server can hold hundreds. */
const shownAtOnce = 50

/** The rows of one section under its name. */
export function JobTableSection({
    section,
    isUnread,
    openUid,
    now,
}: JobTableSectionProps) {
    const headingId = useId()
    const [limit, setLimit] = useState(shownAtOnce)
    const shown = section.rows.filter(
        ({ taskUid }, index) => index < limit || taskUid === openUid
    )
    const further = Math.min(section.rows.length - shown.length, shownAtOnce)
    return (
        <tbody aria-labelledby={headingId}>
            <tr className={styles.section}>
                <th scope="rowgroup" colSpan={columnCount}>
                    <span id={headingId}>{sectionTitle(section)}</span>{' '}
                    <span className={styles.count}>
                        {formatCount(section.rows.length)}
                    </span>
                </th>
            </tr>
            {shown.map((row) => (
                <JobTableRow
                    key={row.taskUid}
                    row={row}
                    isUnread={isUnread(row)}
                    isOpen={row.taskUid === openUid}
                    now={now}
                />
            ))}
            {further > 0 && (
                <tr>
                    <td colSpan={columnCount} className={styles.more}>
                        <MoreButton
                            count={further}
                            onClick={() => setLimit(limit + shownAtOnce)}
                        />
                    </td>
                </tr>
            )}
        </tbody>
    )
}

function sectionTitle({ kind, rows }: JobSection): string {
    switch (kind) {
        case 'attention':
            return i18n.t('Needs attention')
        case 'running':
            return rows.some(({ state }) => state === 'queued')
                ? i18n.t('Running and queued')
                : i18n.t('Running')
        case 'recent':
            return i18n.t('Recent')
    }
}
