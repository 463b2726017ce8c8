import i18n from '@dhis2/d2-i18n'
import { severityLabel } from '../../labels'
import { metadataTypeLabel } from '../../metadataTypeLabels'
import type { FacetName, IssueColumn, IssueState } from './issuesQuery'

/** @param areUids whether all that stands in the column of ids is a UID */
export function issueColumnLabel(
    column: IssueColumn,
    areUids: boolean
): string {
    switch (column) {
        case 'name':
            return i18n.t('Issue')
        case 'id':
            return areUids ? i18n.t('UID') : i18n.t('ID')
        case 'type':
            return i18n.t('Type')
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
            return value ? metadataTypeLabel(value) : i18n.t('No type')
        case 'check':
            return value
    }
}

/** What is said where no issue is in the state that is shown. */
export function stateEmptyTitle(state: IssueState): string {
    switch (state) {
        case 'open':
            return i18n.t('All issues are accepted')
        case 'new':
            return i18n.t('No issue is new')
        case 'accepted':
            return i18n.t('No issue is accepted')
    }
}
