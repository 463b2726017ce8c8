import i18n from '@dhis2/d2-i18n'
import type { IssueChange } from './compareIssues'

/** What has become of an issue, in a word. */
export function changeLabel(change: IssueChange): string {
    switch (change) {
        case 'new':
            return i18n.t('New')
        case 'solved':
            return i18n.t('Solved')
        case 'updated':
            return i18n.t('Updated')
        case 'persisting':
            return i18n.t('Persisting')
    }
}
