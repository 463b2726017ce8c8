import * as fc from 'fast-check'
import { batchesOf } from './checkNameBatches'

const long = (index: number) => `${index}`.padStart(492, 'x')

describe('batchesOf', () => {
    test.each<[string, string[], number | undefined, string[][]]>([
        ['no names', [], undefined, []],
        ['few names', ['a', 'b'], undefined, [['a', 'b']]],
        ['a limit by number', ['a', 'b', 'c'], 2, [['a', 'b'], ['c']]],
        ['a limit that is met exactly', ['a', 'b'], 2, [['a', 'b']]],
        [
            'names that fill a URL',
            [1, 2, 3, 4, 5, 6, 7].map(long),
            undefined,
            [[1, 2, 3, 4, 5, 6].map(long), [long(7)]],
        ],
        [
            'names that grow when they are escaped',
            ['é'.repeat(300), 'é'.repeat(300)],
            undefined,
            [['é'.repeat(300)], ['é'.repeat(300)]],
        ],
        [
            'a name too long for any URL',
            ['a', 'x'.repeat(4000), 'b'],
            undefined,
            [['a'], ['x'.repeat(4000)], ['b']],
        ],
    ])('%s', (_what, names, limit, batches) => {
        expect([...batchesOf(names, limit)]).toEqual(batches)
    })

    test('every name once, in order, in URLs that servers accept', () => {
        const names = fc.array(fc.fullUnicodeString({ maxLength: 80 }))
        fc.assert(
            fc.property(names, fc.integer({ min: 1, max: 9 }), (all, limit) => {
                const batches = [...batchesOf(all, limit)]
                expect(batches.flat()).toEqual(all)
                for (const batch of batches) {
                    const query = batch.map(
                        (name) => `&checks=${encodeURIComponent(name)}`
                    )
                    expect(batch.length).toBeGreaterThan(0)
                    expect(batch.length).toBeLessThanOrEqual(limit)
                    expect(query.join('').length).toBeLessThanOrEqual(3000)
                }
            })
        )
    })
})
