import { Mark } from '../../ui/words/Mark'
import type { JobState } from './jobState'
import { jobStateLabel, silentLabel } from './labels'
import { jobStateFigures } from './figures'
import styles from './JobStateMark.module.css'

interface JobStateMarkProps {
    readonly state: JobState
    /** Whole minutes without a sign of life, where these are worth telling. */
    readonly silentMinutes?: number | undefined
}

/** A job's state as figure, colour and word. */
export function JobStateMark({ state, silentMinutes }: JobStateMarkProps) {
    return (
        <Mark
            figure={jobStateFigures[state]}
            className={`${styles.mark} ${styles[state] ?? ''}`}
        >
            {state === 'running' && silentMinutes !== undefined
                ? silentLabel(silentMinutes)
                : jobStateLabel(state)}
        </Mark>
    )
}
