import i18n from '@dhis2/d2-i18n'
import type { DraftFaults } from './acceptanceDraft'

/** What is wrong with a field, and what would be right. */
export function faultWords(
    fault: NonNullable<DraftFaults[keyof DraftFaults]>
): string {
    switch (fault) {
        case 'missing':
            return i18n.t('Choose a reason.')
        case 'noDay':
            return i18n.t('This is not a day.')
        case 'past':
            return i18n.t('This day has passed.')
        case 'noNumber':
            return i18n.t('Enter a whole number, or nothing.')
        case 'passed':
            return i18n.t('It finds more than that already.')
    }
}
