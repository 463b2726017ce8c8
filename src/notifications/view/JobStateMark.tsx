import type { JobState } from '../feed/jobState'
import { jobStateLabel } from '../labels'
import { jobStateFigures } from './figures'
import styles from './JobStateMark.module.css'

/** A job's state as figure, colour and word. */
export function JobStateMark({ state }: { state: JobState }) {
    return (
        <span className={`${styles.mark} ${styles[state] ?? ''}`}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden>
                <path d={jobStateFigures[state]} fillRule="evenodd" />
            </svg>
            <span>{jobStateLabel(state)}</span>
        </span>
    )
}
