import { Link, useLocation } from 'react-router-dom'
import { jobAddress } from '../marks/jobAddress'
import { jobTypeLabel, skippedLabel } from '../marks/labels'
import type { SkippedTurn } from '../marks/skippedTurn'
import styles from './ResultLink.module.css'

/** Why a job of a queue did not have its turn, and the way to the job to blame. */
export function SkippedNotice({ turn }: { turn: SkippedTurn }) {
    const { search } = useLocation()
    const { cause } = turn
    return (
        <p>
            {skippedLabel(turn)}{' '}
            {cause !== undefined && (
                <Link
                    className={styles.link}
                    to={{ pathname: jobAddress(cause), search }}
                    dir="auto"
                >
                    {cause.name ?? jobTypeLabel(cause.jobType)}
                </Link>
            )}
        </p>
    )
}
