import { sectionKey } from '../../sectionKey'
import { asShown, countedValues } from './countedValues'

const compare = new Intl.Collator('sv').compare

describe('values to filter by', () => {
    it('are counted, sorted by the language, spelled as they come first', () => {
        expect(
            countedValues(
                ['Öar', 'Data sets', undefined, 'Zoner', 'Data Sets'],
                compare,
                sectionKey
            )
        ).toEqual([
            { value: '', count: 1 },
            { value: 'Data sets', count: 2 },
            { value: 'Zoner', count: 1 },
            { value: 'Öar', count: 1 },
        ])
    })

    it('are chosen in whatever spelling an address has', () => {
        const shown = countedValues(['Data sets', 'Periods'], compare)
        expect(
            asShown(['DATA SETS', 'Data sets', 'Gone'], shown, sectionKey)
        ).toEqual(['Data sets', 'Gone'])
    })
})
