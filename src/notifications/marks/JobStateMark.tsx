import { Mark } from '../../ui/words/Mark'
import type { JobState } from './jobState'
import { jobStateLabel } from './labels'
import { jobStateFigures } from './figures'
import styles from './JobStateMark.module.css'

/** A job's state as figure, colour and word. */
export function JobStateMark({ state }: { state: JobState }) {
    return (
        <Mark
            figure={jobStateFigures[state]}
            className={`${styles.mark} ${styles[state] ?? ''}`}
        >
            {jobStateLabel(state)}
        </Mark>
    )
}
