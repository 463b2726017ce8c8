import i18n from '@dhis2/d2-i18n'
import { Link, useLocation } from 'react-router-dom'
import type { ParsedTaskRef } from '../../dhis2/jobs/taskRef'
import { EmptyNotice } from '../../ui/notices/EmptyNotice'
import { jobTypeLabel } from '../marks/labels'
import { jobHeadingId } from '../marks/useJobFocus'
import details from './JobDetails.module.css'
import facts from './JobFacts.module.css'

/** An address that names a job of which the server knows nothing. */
export function MissingJob({ taskRef }: { taskRef: ParsedTaskRef }) {
    const { search } = useLocation()
    return (
        <article className={details.job}>
            <Link className={details.back} to={{ pathname: '/jobs', search }}>
                {i18n.t('All jobs')}
            </Link>
            <h2 id={jobHeadingId} tabIndex={-1} className={facts.title}>
                {jobTypeLabel(taskRef.jobType)}
            </h2>
            <EmptyNotice
                title={i18n.t(
                    'The server knows no job {{uid}}, or does not know it any more.',
                    { uid: taskRef.taskUid }
                )}
            />
        </article>
    )
}
