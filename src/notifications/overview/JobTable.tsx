import i18n from '@dhis2/d2-i18n'
import type { JobRow } from './rows/jobRow'
import type { JobSection } from './rows/jobSections'
import styles from './JobTable.module.css'
import { JobTableSection } from './JobTableSection'

interface JobTableProps {
    readonly sections: readonly JobSection[]
    readonly isUnread: (row: JobRow) => boolean
    readonly openUid: string | undefined
    /** The server's clock, milliseconds since 1970: ages are told by it. */
    readonly now: number
}

/** Every job once, in one table: the sections are groups of its rows. */
export function JobTable({ sections, ...rest }: JobTableProps) {
    return (
        <table className={styles.table} aria-label={i18n.t('Jobs')}>
            <thead>
                <tr>
                    <th scope="col">{i18n.t('State')}</th>
                    <th scope="col">{i18n.t('Job')}</th>
                    <th scope="col">{i18n.t('Message')}</th>
                    <th scope="col">{i18n.t('Started')}</th>
                    <th scope="col">{i18n.t('Duration')}</th>
                    <th scope="col">{i18n.t('By')}</th>
                </tr>
            </thead>
            {sections.map((section) => (
                <JobTableSection
                    key={section.kind}
                    section={section}
                    {...rest}
                />
            ))}
        </table>
    )
}
