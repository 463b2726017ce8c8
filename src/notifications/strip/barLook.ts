import type { ImportOutcome } from '../../dhis2/models/imports/importOutcome'
import { jobStateFigures } from '../marks/figures'
import { isMixedEnd } from '../marks/jobEndWords'
import type { JobState } from '../marks/jobState'

/** What a bar is told apart by: a colour, and a figure of its own. */
export interface BarLook {
    readonly tone: 'failed' | 'warning' | 'running' | 'done' | 'quiet'
    readonly figure: string
}

interface SeenJob {
    readonly state: JobState
    readonly outcome: ImportOutcome | undefined
    readonly silentMinutes?: number | undefined
}

export function barLook({ state, outcome, silentMinutes }: SeenJob): BarLook {
    const alarm = jobStateFigures.stuck
    if (state === 'failed' || state === 'stuck') {
        return { tone: 'failed', figure: jobStateFigures[state] }
    }
    if (isMixedEnd(state, outcome)) {
        return { tone: 'warning', figure: alarm }
    }
    switch (state) {
        case 'running':
            return silentMinutes === undefined
                ? { tone: 'running', figure: jobStateFigures.running }
                : { tone: 'warning', figure: alarm }
        case 'done':
            return { tone: 'done', figure: jobStateFigures.done }
        default:
            return { tone: 'quiet', figure: jobStateFigures[state] }
    }
}
