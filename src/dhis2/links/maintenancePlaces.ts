/** Types, by their plural, with the `<section>/<model>` of Maintenance's route. */
type MaintenancePlaces = Readonly<Record<string, string>>

/** Metadata Management has a form of its own for these as well. */
export const placesWithNewForm: MaintenancePlaces = {
    attributes: 'other/attribute',
    categories: 'category/category',
    categoryCombos: 'category/categoryCombo',
    categoryOptionCombos: 'category/categoryOptionCombo',
    categoryOptionGroups: 'category/categoryOptionGroup',
    categoryOptionGroupSets: 'category/categoryOptionGroupSet',
    categoryOptions: 'category/categoryOption',
    constants: 'other/constant',
    dataElementGroups: 'dataElement/dataElementGroup',
    dataElementGroupSets: 'dataElement/dataElementGroupSet',
    dataElements: 'dataElement/dataElement',
    dataSetNotificationTemplates: 'dataSet/dataSetNotificationTemplate',
    dataSets: 'dataSet/dataSet',
    indicatorGroups: 'indicator/indicatorGroup',
    indicatorGroupSets: 'indicator/indicatorGroupSet',
    indicators: 'indicator/indicator',
    indicatorTypes: 'indicator/indicatorType',
    optionGroups: 'other/optionGroup',
    optionGroupSets: 'other/optionGroupSet',
    optionSets: 'other/optionSet',
    organisationUnitGroups: 'organisationUnit/organisationUnitGroup',
    organisationUnitGroupSets: 'organisationUnit/organisationUnitGroupSet',
    organisationUnits: 'organisationUnit/organisationUnit',
    predictorGroups: 'other/predictorGroup',
    predictors: 'other/predictor',
    programIndicatorGroups: 'indicator/programIndicatorGroup',
    programIndicators: 'indicator/programIndicator',
    programRules: 'program/programRule',
    programRuleVariables: 'program/programRuleVariable',
    programs: 'program/program',
    relationshipTypes: 'program/relationshipType',
    trackedEntityAttributes: 'program/trackedEntityAttribute',
    trackedEntityTypes: 'program/trackedEntityType',
    validationNotificationTemplates:
        'validation/validationNotificationTemplate',
    validationRuleGroups: 'validation/validationRuleGroup',
    validationRules: 'validation/validationRule',
}

/** Edited in Maintenance alone. */
export const placesWithOldForm: MaintenancePlaces = {
    dataApprovalLevels: 'other/dataApprovalLevel',
    dataApprovalWorkflows: 'other/dataApprovalWorkflow',
    externalMapLayers: 'other/externalMapLayer',
    legendSets: 'other/legendSet',
    sqlViews: 'other/sqlView',
    trackedEntityAttributeGroups: 'program/trackedEntityAttributeGroup',
}
