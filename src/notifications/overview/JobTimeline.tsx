import { isNoise } from '../activity/activity'
import { JobStrip } from '../strip/JobStrip'
import type { JobRow } from './rows/jobRow'
import { jobSections } from './rows/jobSections'
import { JobTable } from './JobTable'
import styles from './JobOverview.module.css'

interface JobTimelineProps {
    readonly rows: readonly JobRow[]
    readonly isUnread: (row: JobRow) => boolean
    readonly openUid: string | undefined
    readonly now: number
}

/** The jobs of a day as bars, and all of them in the table. */
export function JobTimeline({ rows, now, ...rest }: JobTimelineProps) {
    const sections = jobSections(rows, { isUnread: rest.isUnread, now })
    return (
        <div className={styles.timeline}>
            <JobStrip
                jobs={sections
                    .flatMap((section) => section.rows)
                    .filter(({ jobType }) => !isNoise(jobType))}
                openUid={rest.openUid}
                now={now}
            />
            <JobTable sections={sections} now={now} {...rest} />
        </div>
    )
}
