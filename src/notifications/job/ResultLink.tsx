import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import { resultAddress } from '../marks/jobAddress'
import styles from './ResultLink.module.css'

/** Leads to what a job has brought, where this app shows it. */
export function ResultLink({ jobType }: { jobType: string }) {
    const address = resultAddress(jobType)
    return address === undefined ? null : (
        <Link to={address} className={styles.link}>
            {i18n.t('See the results')}
        </Link>
    )
}
