import i18n from '@dhis2/d2-i18n'
import { NoticeBox } from '@dhis2/ui'
import { CopyButton } from '../../ui/controls/CopyButton'
import type { CheckOutcome, CheckState } from '../checkState'
import { failureWords } from '../labels'
import styles from './CheckFailure.module.css'

type Failure = Extract<CheckOutcome, { kind: 'failed' }>

/** Why a check has failed, or had when it was last known, and what to do. */
export function CheckFailure({ state }: { readonly state: CheckState }) {
    const outcome = state.kind === 'expired' ? state.last : state
    return outcome.kind === 'failed' ? (
        <NoticeBox error title={i18n.t('This check did not succeed')}>
            <p className={styles.message} dir="auto">
                {failureWords(outcome)}
            </p>
            <p className={styles.advice}>
                {i18n.t(
                    'It may or may not have issues. Nobody knows until it has run.'
                )}{' '}
                {adviceOf(outcome)}
            </p>
            {outcome.message !== '' && (
                <CopyButton
                    text={outcome.message}
                    label={i18n.t('Copy the message')}
                >
                    {i18n.t('Copy the message')}
                </CopyButton>
            )}
        </NoticeBox>
    ) : null
}

function adviceOf({ reason }: Failure): string {
    return reason === 'server'
        ? i18n.t(
              'Run it again. If it fails again, give the message to whoever runs the server: its log says more.',
              { nsSeparator: '-:-' }
          )
        : i18n.t(
              'The server answers in a form that this app does not know. A newer version of the app may read it.'
          )
}
