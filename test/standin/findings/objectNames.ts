/** One singular and a few names for each type of metadata. */
const singular: Readonly<Record<string, string>> = {
    categories: 'Category',
    categoryCombos: 'Category combo',
    categoryOptionCombos: 'Category option combo',
    categoryOptionGroups: 'Category option group',
    categoryOptionGroupSets: 'Category option group set',
    categoryOptions: 'Category option',
    dashboards: 'Dashboard',
    dataElementGroups: 'Data element group',
    dataSets: 'Data set',
    events: 'Event',
    fileResources: 'stray-icon',
    indicatorGroups: 'Indicator group',
    indicatorGroupSets: 'Indicator group set',
    indicators: 'Indicator',
    indicatorTypes: 'Indicator type',
    maps: 'Map',
    optionGroups: 'Option group',
    optionSets: 'Option set',
    organisationUnitGroups: 'Organisation unit group',
    programIndicatorGroups: 'Program indicator group',
    programIndicators: 'Program indicator',
    programRules: 'Program rule',
    programStages: 'Program stage',
    programs: 'Program',
    pushAnalysis: 'Push analysis',
    trackedEntityAttributes: 'Tracked entity attribute',
    tracker: 'Tracked entity',
    userGroups: 'User group',
    userRoles: 'User role',
    users: 'user',
    validationRuleGroups: 'Validation rule group',
    validationRules: 'Validation rule',
    visualizations: 'Visualization',
}

const dataElementTopics = [
    'ANC 1st visit',
    'Malaria confirmed, <5 y',
    'Consultations externes',
    'التلقيح ضد الحصبة',
    'stock of “ORS”',
    'Deliveries in facility',
] as const

export const objectName = (issuesIdType: string, number: number): string => {
    const padded = String(number).padStart(3, '0')
    if (issuesIdType === 'dataElements') {
        const topic = dataElementTopics[number % dataElementTopics.length]
        return `Data element ${padded} – ${topic ?? ''}`
    }
    return `${singular[issuesIdType] ?? 'Object'} ${padded}`
}
