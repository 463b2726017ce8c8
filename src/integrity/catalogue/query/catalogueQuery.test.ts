import {
    changeQuery,
    catalogueParameters,
    isFiltering,
    parseCatalogueQuery,
} from './catalogueQuery'

const parse = (address: string) =>
    parseCatalogueQuery(new URLSearchParams(address))

describe('the address of the catalogue', () => {
    it.each([
        '',
        'text=org+unit',
        'severity=CRITICAL&severity=WARNING',
        'section=Data+elements+%28aggregate%29&state=failed&slow=true',
        'sort=name%3Aasc',
        'severity=FATAL',
        'state=issues&hidePassed=true',
    ])('survives being read and written: %j', (address) => {
        expect(catalogueParameters(parse(address)).toString()).toBe(address)
    })

    it.each([
        ['an unknown state', 'state=fine', ''],
        ['an unknown column', 'sort=colour%3Aasc', ''],
        ['a column that is no more', 'sort=section%3Aasc', ''],
        ['a direction of its own', 'sort=name%3Aup', 'sort=name%3Aasc'],
        ['slow that is not "true"', 'slow=1', ''],
        ['the order it has anyway', 'sort=severity%3Adesc', ''],
        ['parameters of other pages', 'check=a', ''],
    ])('leaves out %s', (_name, address, kept) => {
        expect(catalogueParameters(parse(address)).toString()).toBe(kept)
    })

    it.each([
        [
            'shows what is asked for',
            'hidePassed=true',
            { states: ['passed'] },
            'state=passed',
        ],
        [
            'shows all that is forgotten',
            'hidePassed=true',
            { states: ['expired'] },
            'state=expired',
        ],
        [
            'goes on hiding',
            'hidePassed=true',
            { states: ['failed'] },
            'state=failed&hidePassed=true',
        ],
        [
            'asks no longer for what is hidden',
            'state=passed&state=failed',
            { hidesPassed: true },
            'state=failed&hidePassed=true',
        ],
        [
            'leaves the rest',
            'state=passed&text=a',
            { text: 'b' },
            'text=b&state=passed',
        ],
    ] as const)('%s when it is changed', (_name, address, part, changed) => {
        expect(
            catalogueParameters(changeQuery(parse(address), part)).toString()
        ).toBe(changed)
    })

    it('knows whether it hides anything', () => {
        expect(isFiltering(parse('sort=name%3Aasc'))).toBe(false)
        for (const address of [
            'text=a',
            'severity=INFO',
            'section=Users',
            'state=passed',
            'slow=true',
            'hidePassed=true',
        ]) {
            expect(isFiltering(parse(address))).toBe(true)
        }
    })
})
