import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import { formatCount, formatShortMoment } from '../../../ui/words/format'
import { checkIssuesAddress } from '../../checkAddress'
import { isOfResult, type CheckState } from '../../checkState'
import { CheckStateMark } from '../../CheckStateMark'
import { openOutcome, type CheckView } from '../../checkView'
import { checkStateLabel, checkStateWords, failureWords } from '../../labels'
import { ListedNote } from '../../ListedNote'
import styles from './CheckFinding.module.css'

/** How many issues a check has, or the word for why there is no number. */
export function CheckFinding({ view }: { readonly view: CheckView }) {
    const { check, state, result, isListedOnly, accepted = 0 } = view
    return (
        <>
            <NumberOrWord view={view} />
            {accepted > 0 && (
                <Link
                    className={styles.note}
                    to={checkIssuesAddress(check.name, 'accepted')}
                >
                    {i18n.t('{{number}} accepted', { number: accepted })}
                </Link>
            )}
            {state.kind === 'failed' && <FailureMessage state={state} />}
            <ListedNote result={result} className={styles.note} />
            {isListedOnly && (
                <span className={styles.note}>
                    {i18n.t('Listed, not counted')}
                </span>
            )}
        </>
    )
}

/**
 * In a column of numbers the number says enough; where no head stands above it,
 * on a card and for those who are read to, it says what it counts.
 */
function NumberOrWord({ view }: { readonly view: CheckView }) {
    const { check, state } = view
    const isPast = state.kind === 'expired'
    const known = isOfResult(state) ? openOutcome(view) : undefined
    if (known?.kind !== 'issues') {
        return (
            <span className={styles.word}>
                <CheckStateMark state={state} />
            </span>
        )
    }
    return (
        <Link
            className={isPast ? styles.past : styles.number}
            to={checkIssuesAddress(check.name)}
        >
            <span aria-hidden className={styles.figure}>
                {formatCount(known.count)}
                {isPast && (
                    <span className={styles.note}>{asOfWords(state)}</span>
                )}
            </span>
            <span className={styles.words}>
                {checkStateWords(isPast ? { ...state, last: known } : known)}
            </span>
        </Link>
    )
}

function asOfWords({ asOf }: Extract<CheckState, { kind: 'expired' }>): string {
    return asOf === undefined
        ? checkStateLabel('expired')
        : i18n.t('as of {{time}}', { time: formatShortMoment(asOf) })
}

/** On one line; all of it stands on the page of the check. */
function FailureMessage({
    state,
}: {
    readonly state: Extract<CheckState, { kind: 'failed' }>
}) {
    const words = failureWords(state)
    return (
        <span className={styles.message} dir="auto" title={words}>
            {words}
        </span>
    )
}
