import i18n from '@dhis2/d2-i18n'
import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { Accepting } from '../accepted/useAccepting'
import type { IssueState } from '../query/issuesQuery'
import styles from './IssueGroupHead.module.css'

interface CheckAcceptanceProps {
    readonly check: DataIntegrityCheck
    readonly state: IssueState
    /** The acceptance of the whole check, where there is one. */
    readonly whole: Acceptance | undefined
    readonly accepting: Accepting
}

/** Accepts a whole check, or edits that. */
export function CheckAcceptance({
    check,
    state,
    whole,
    accepting: { acceptCheck, edit },
}: CheckAcceptanceProps) {
    if (state === 'accepted' && whole === undefined) {
        return null
    }
    return (
        <button
            type="button"
            className={styles.accept}
            // The table is one stop, and has a key for this.
            tabIndex={-1}
            aria-label={
                whole === undefined
                    ? i18n.t('Accept… the whole check')
                    : undefined
            }
            onClick={() =>
                whole === undefined ? acceptCheck(check) : edit(whole)
            }
        >
            {whole === undefined
                ? i18n.t('Accept…')
                : i18n.t('Whole check accepted…')}
        </button>
    )
}
