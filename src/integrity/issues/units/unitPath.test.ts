import { unitPath } from './unitPath'

it.each([
    [[], ''],
    [['Kalindi'], '\u2068Kalindi\u2069'],
    [['Kalindi', 'الشمال'], '\u2068Kalindi\u2069 › \u2068الشمال\u2069'],
])('%j lie in each other: %s', (ancestors, expected) => {
    expect(unitPath(ancestors)).toBe(expected)
})
