import i18n from '@dhis2/d2-i18n'
import type { CatalogueColumn } from '../query/catalogueQuery'

export function columnLabel(column: CatalogueColumn): string {
    switch (column) {
        case 'severity':
            return i18n.t('Severity')
        case 'name':
            return i18n.t('Check')
        case 'issues':
            return i18n.t('Issues')
        case 'percentage':
            return i18n.t('Share')
        case 'ran':
            return i18n.t('Last run')
    }
}

export function sortTitle(column: CatalogueColumn): string {
    return i18n.t('Sort by {{column}}', { column: columnLabel(column) })
}
