import i18n from '@dhis2/d2-i18n'
import type { IssueChange } from '../../history/compare/compareIssues'
import type { Reason } from './comparisonRows'

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

/** Why checks are not compared, the reasons in this order. */
export function reasonLabels(): readonly (readonly [Reason, string])[] {
    return [
        ['failedAfter', i18n.t('Failed in the later run')],
        ['failedBefore', i18n.t('Failed in the earlier run')],
        ['onlyAfter', i18n.t('Ran in the later run only')],
        ['onlyBefore', i18n.t('Ran in the earlier run only')],
        ['countedOnly', i18n.t('Counted only, so which issues is not known')],
        ['gone', i18n.t('No longer on the server')],
    ]
}
