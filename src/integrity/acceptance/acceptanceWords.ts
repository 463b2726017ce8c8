import i18n from '@dhis2/d2-i18n'
import type {
    Acceptance,
    AcceptanceAuthor,
    AcceptanceChange,
    AcceptanceReason,
} from '../../dhis2/acceptances/acceptance'
import { formatCount } from '../../ui/words/format'
import { formatDay } from '../../ui/words/formatDay'
import { issueCountLabel } from '../labels'
import type { AcceptanceEnd } from './covered/acceptanceEnd'

/** A reason in the user's language; an unknown one as it is stored. */
export function reasonLabel(reason: string): string {
    switch (reason as AcceptanceReason) {
        case 'byDesign':
            return i18n.t('By design')
        case 'willBeMended':
            return i18n.t('Will be mended')
        case 'checkIsWrong':
            return i18n.t('The check is wrong')
        case 'legacy':
            return i18n.t('Legacy, cannot be changed')
        default:
            return reason
    }
}

/** What an act covers: "4,212 issues in 3 checks". */
export const coverWords = (issues: number, checks: number): string =>
    i18n.t('{{issues}} in {{checks}}', {
        issues: issueCountLabel(issues),
        checks: i18n.t('{{count}} check', {
            count: checks,
            defaultValue_plural: '{{count}} checks',
        }),
    })

/** Whose act it was; without a name, whose UID. */
export const authorName = ({ id, name }: AcceptanceAuthor): string =>
    name ?? id ?? i18n.t('unknown')

/** How an acceptance has ended. */
export function endWords(end: AcceptanceEnd): string {
    return end.kind === 'date'
        ? i18n.t('its last day was {{day}}', { day: formatDay(end.until) })
        : i18n.t('ended: it finds {{found}}, accepted were up to {{most}}', {
              found: end.found,
              most: end.atMost,
              nsSeparator: '-:-',
          })
}

/** What an acceptance covers by itself. */
export const ownCoverWords = ({ issues }: Acceptance): string =>
    issues === undefined
        ? i18n.t('The whole check')
        : issueCountLabel(issues.keys.length)

/** A field as it is read in the history; nothing is a dash. */
export function changedFieldWords(
    field: keyof AcceptanceChange,
    change: AcceptanceChange
): string {
    switch (field) {
        case 'reason':
            return reasonLabel(change.reason ?? '')
        case 'until':
            return change.until ? formatDay(change.until) : '–'
        case 'atMost':
            return change.atMost === undefined
                ? '–'
                : formatCount(change.atMost)
        default:
            return change[field] || '–'
    }
}

export function fieldLabel(field: keyof AcceptanceChange): string {
    switch (field) {
        case 'reason':
            return i18n.t('Reason')
        case 'comment':
            return i18n.t('Comment')
        case 'responsible':
            return i18n.t('Responsible')
        case 'until':
            return i18n.t('Until')
        case 'atMost':
            return i18n.t('Up to')
    }
}
