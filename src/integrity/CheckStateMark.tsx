import { Mark } from '../ui/words/Mark'
import { markFigures } from '../ui/words/markFigures'
import type { CheckState, CheckStateKind } from './checkState'
import styles from './CheckStateMark.module.css'
import { checkStateWords } from './labels'

/** Each state has a figure of its own. */
const figures: Record<CheckStateKind, string> = {
    passed: markFigures.tick,
    issues: 'M7 2h2v8H7Zm0 10h2v2H7Z',
    failed: markFigures.cross,
    didNotRun: 'M2 7h12v2H2Z',
    notRun: markFigures.ring,
    unknown:
        'M5 6a3 3 0 1 1 4 2.800V10H7V7.500A1.500 1.500 0 1 0 6.500 6ZM7 11.500h2v2H7Z',
    queued: markFigures.hourglass,
    running: markFigures.play,
    expired:
        'M8 2a6 6 0 1 0 .01 0Zm-1 2h1.600v3.600l2.600 1.500-.8 1.400L7 8.500Z',
}

interface CheckStateMarkProps {
    readonly state: CheckState
}

/** A check's state as figure, colour and word. */
export function CheckStateMark({ state }: CheckStateMarkProps) {
    return (
        <Mark figure={figures[state.kind]} className={styles[state.kind]}>
            {checkStateWords(state)}
        </Mark>
    )
}
