import i18n from '@dhis2/d2-i18n'
import { formatShortMoment } from '../ui/words/format'
import { Mark } from '../ui/words/Mark'
import { markFigures } from '../ui/words/markFigures'
import type { CheckState, CheckStateKind } from './checkState'
import styles from './CheckStateMark.module.css'
import { checkStateLabel, issueCountLabel } from './labels'

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
            {stateWords(state)}
        </Mark>
    )
}

function stateWords(state: CheckState): string {
    switch (state.kind) {
        case 'issues':
            return issueCountLabel(state.count)
        case 'failed':
            return state.reason === 'unreadable'
                ? i18n.t('Could not be read')
                : checkStateLabel('failed')
        case 'expired':
            return asOfWords(
                state.last.kind === 'issues'
                    ? issueCountLabel(state.last.count)
                    : checkStateLabel(state.last.kind),
                state.asOf
            )
        default:
            return checkStateLabel(state.kind)
    }
}

/** What the server has forgotten is said with the time at which it was true. */
function asOfWords(outcome: string, asOf: number | undefined): string {
    return asOf === undefined
        ? i18n.t('{{outcome}}, no longer kept by the server', { outcome })
        : i18n.t('{{outcome}}, as of {{time}}', {
              outcome,
              time: formatShortMoment(asOf),
          })
}
