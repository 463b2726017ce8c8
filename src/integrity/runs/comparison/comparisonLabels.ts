import i18n from '@dhis2/d2-i18n'
import type { Reason } from './comparisonRows'

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
