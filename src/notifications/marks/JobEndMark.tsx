import type { ImportOutcome } from '../../dhis2/models/imports/importOutcome'
import { Mark } from '../../ui/words/Mark'
import { jobStateFigures } from './figures'
import { isMixedEnd, jobEndWords, rehearsalWords } from './jobEndWords'
import styles from './JobEndMark.module.css'
import type { JobState } from './jobState'
import { JobStateMark } from './JobStateMark'
import { Pill } from '../../ui/words/Pill'

interface JobEndMarkProps {
    readonly state: JobState
    /** What tells more of an import than its state does. */
    readonly outcome: ImportOutcome | undefined
    /** Whole minutes without a sign of life, where these are worth telling. */
    readonly silentMinutes?: number | undefined
}

/** A job's state; an import that did not go in as a whole is no plain "Done". */
export function JobEndMark({ state, outcome, silentMinutes }: JobEndMarkProps) {
    const rehearsal = rehearsalWords(state, outcome)
    return (
        <>
            {isMixedEnd(state, outcome) ? (
                <MixedEndMark state={state} outcome={outcome} />
            ) : (
                <JobStateMark state={state} silentMinutes={silentMinutes} />
            )}
            {rehearsal !== undefined && (
                <span className={styles.rehearsal}>
                    <Pill tone="note">{rehearsal}</Pill>
                </span>
            )}
        </>
    )
}

function MixedEndMark({ state, outcome }: JobEndMarkProps) {
    const kind =
        state === 'failed'
            ? 'failed'
            : outcome?.untold === undefined
              ? 'warning'
              : 'untold'
    return (
        <Mark
            figure={jobStateFigures[figureStates[kind]]}
            className={`${styles.mark} ${styles[kind] ?? ''}`}
        >
            {jobEndWords(state, outcome)}
        </Mark>
    )
}

const figureStates = {
    failed: 'failed',
    warning: 'stuck',
    untold: 'unknown',
} as const
