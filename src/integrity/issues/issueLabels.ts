import i18n from '@dhis2/d2-i18n'
import type { EditLink } from '../../dhis2/links/appLinks'
import { formatCount } from '../../ui/words/format'
import { issueCountLabel, severityLabel } from '../labels'
import type { IssueTotals } from './load/countedChecks'
import type { FacetName, IssueColumn } from './query/issuesQuery'

export function issueColumnLabel(column: IssueColumn): string {
    switch (column) {
        case 'name':
            return i18n.t('Issue')
        case 'id':
            return i18n.t('UID')
        case 'type':
            return i18n.t('Type')
        case 'check':
            return i18n.t('Check')
        case 'section':
            return i18n.t('Section')
        case 'severity':
            return i18n.t('Severity')
        case 'comment':
            return i18n.t('Comment')
        case 'refs':
            return i18n.t('Refers to')
    }
}

export function facetLabel(facet: FacetName): string {
    switch (facet) {
        case 'severity':
            return i18n.t('Severity')
        case 'section':
            return i18n.t('Section')
        case 'type':
            return i18n.t('Type')
        case 'check':
            return i18n.t('Check')
    }
}

/** A value of a facet as it is read; checks are read by their title. */
export function facetValueLabel(facet: FacetName, value: string): string {
    switch (facet) {
        case 'severity':
            return severityLabel(value === '' ? undefined : value)
        case 'section':
            return value || i18n.t('No section')
        case 'type':
            return value || i18n.t('No type')
        case 'check':
            return value
    }
}

/** How many are shown: "x of y" where something is filtered out. */
export function shownCountLabel(
    shown: number,
    { listed, counted }: IssueTotals
): string {
    if (listed === counted) {
        return shown === listed
            ? issueCountLabel(listed)
            : i18n.t('{{shown}} of {{issues}}', {
                  shown: formatCount(shown),
                  issues: issueCountLabel(listed),
              })
    }
    const numbers = {
        shown: formatCount(shown),
        listed: formatCount(listed),
        counted: formatCount(counted),
    }
    return shown === listed
        ? i18n.t('{{listed}} listed · {{counted}} counted', numbers)
        : i18n.t(
              '{{shown}} of {{listed}} listed · {{counted}} counted',
              numbers
          )
}

/** Why an issue has no page that edits it. */
export function noEditLabel(
    reason: (EditLink & { kind: 'none' })['reason']
): string {
    switch (reason) {
        case 'notAUid':
            return i18n.t('No UID, so there is no page to open')
        case 'noType':
            return i18n.t('The check does not say what kind of object this is')
        case 'noEditor':
            return i18n.t('No editor in this version')
    }
}
