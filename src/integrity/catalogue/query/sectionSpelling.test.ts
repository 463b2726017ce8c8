import { sectionSpelling } from './sectionSpelling'

describe('the spelling of a section', () => {
    const spell = sectionSpelling([
        'Data sets',
        undefined,
        'Data Sets',
        'Users',
    ])

    it.each([
        ['Data sets', 'Data sets'],
        ['Data Sets', 'Data sets'],
        ['DATA SETS ', 'Data sets'],
        ['Users', 'Users'],
        ['Of no check', 'Of no check'],
        [undefined, ''],
    ])('of %j is %j', (section, shown) => {
        expect(spell(section)).toBe(shown)
    })
})
