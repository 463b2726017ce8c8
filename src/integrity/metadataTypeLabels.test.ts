import { metadataTypeLabel } from './metadataTypeLabels'

test.each([
    ['organisationUnits', 'Organisation unit'],
    ['categoryOptionCombos', 'Category option combination'],
    ['pushAnalysis', 'Push analysis'],
    ['newFangledThings', 'newFangledThings'],
    ['constructor', 'constructor'],
])('the metadata type %s is shown as %s', (metadataType, label) => {
    expect(metadataTypeLabel(metadataType)).toBe(label)
})
