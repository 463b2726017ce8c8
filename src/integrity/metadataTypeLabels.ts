import i18n from '@dhis2/d2-i18n'

/**
 * Metadata types as the server writes them, in the plural, and as people say
 * them. A Map, not an object: a custom check may name its type `constructor`.
 */
const labels: ReadonlyMap<string, () => string> = new Map([
    ['attributes', () => i18n.t('Attribute')],
    ['categories', () => i18n.t('Category')],
    ['categoryCombos', () => i18n.t('Category combination')],
    ['categoryOptionCombos', () => i18n.t('Category option combination')],
    ['categoryOptionGroupSets', () => i18n.t('Category option group set')],
    ['categoryOptionGroups', () => i18n.t('Category option group')],
    ['categoryOptions', () => i18n.t('Category option')],
    ['dashboards', () => i18n.t('Dashboard')],
    ['dataElementGroupSets', () => i18n.t('Data element group set')],
    ['dataElementGroups', () => i18n.t('Data element group')],
    ['dataElements', () => i18n.t('Data element')],
    ['dataSets', () => i18n.t('Data set')],
    ['events', () => i18n.t('Event')],
    ['fileResources', () => i18n.t('File resource')],
    ['indicatorGroupSets', () => i18n.t('Indicator group set')],
    ['indicatorGroups', () => i18n.t('Indicator group')],
    ['indicatorTypes', () => i18n.t('Indicator type')],
    ['indicators', () => i18n.t('Indicator')],
    ['legendSets', () => i18n.t('Legend set')],
    ['maps', () => i18n.t('Map')],
    ['optionGroups', () => i18n.t('Option group')],
    ['optionSets', () => i18n.t('Option set')],
    ['options', () => i18n.t('Option')],
    ['organisationUnitGroupSets', () => i18n.t('Organisation unit group set')],
    ['organisationUnitGroups', () => i18n.t('Organisation unit group')],
    ['organisationUnits', () => i18n.t('Organisation unit')],
    ['periods', () => i18n.t('Period')],
    ['predictors', () => i18n.t('Predictor')],
    ['programIndicatorGroups', () => i18n.t('Program indicator group')],
    ['programIndicators', () => i18n.t('Program indicator')],
    ['programRuleVariables', () => i18n.t('Program rule variable')],
    ['programRules', () => i18n.t('Program rule')],
    ['programStages', () => i18n.t('Program stage')],
    ['programs', () => i18n.t('Program')],
    ['pushAnalysis', () => i18n.t('Push analysis')],
    ['relationshipTypes', () => i18n.t('Relationship type')],
    ['trackedEntityAttributes', () => i18n.t('Tracked entity attribute')],
    ['trackedEntityTypes', () => i18n.t('Tracked entity type')],
    ['tracker', () => i18n.t('Tracker')],
    ['userGroups', () => i18n.t('User group')],
    ['userRoles', () => i18n.t('User role')],
    ['users', () => i18n.t('User')],
    ['validationRuleGroups', () => i18n.t('Validation rule group')],
    ['validationRules', () => i18n.t('Validation rule')],
    ['visualizations', () => i18n.t('Visualization')],
])

/** A metadata type in words; an unknown one as the server writes it. */
export function metadataTypeLabel(metadataType: string): string {
    return labels.get(metadataType)?.() ?? metadataType
}
