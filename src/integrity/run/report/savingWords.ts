import i18n from '@dhis2/d2-i18n'
import { Dhis2Error } from '../../../dhis2/errors'
import type { SavingState } from '../../history/savingState'

/** What has become of the saving of a run. */
export function savingWords(state: SavingState): string {
    switch (state.kind) {
        case 'saving':
            return i18n.t('Saving…')
        case 'saved':
            return i18n.t('Saved')
        case 'failed':
            return failedWords(state.error)
    }
}

function failedWords(error: unknown): string {
    if (!(error instanceof Dhis2Error)) {
        return i18n.t('Not saved')
    }
    if (error.status === 413) {
        return i18n.t('Not saved: the server takes no value of this size', {
            nsSeparator: '-:-',
        })
    }
    switch (error.kind) {
        case 'denied':
            return i18n.t(
                'Not saved: you may not write to the store of this app',
                { nsSeparator: '-:-' }
            )
        case 'network':
        case 'gateway':
            return i18n.t('Not saved: no connection to the server', {
                nsSeparator: '-:-',
            })
        case 'sessionEnded':
            return i18n.t('Not saved: your session has ended', {
                nsSeparator: '-:-',
            })
        default:
            return error.serverMessage === undefined
                ? i18n.t('Not saved')
                : i18n.t('Not saved: {{reason}}', {
                      reason: error.serverMessage,
                      nsSeparator: '-:-',
                  })
    }
}
