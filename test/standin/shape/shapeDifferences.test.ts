/** @jest-environment node */
import { shapeOf } from './shape'
import { shapeDifferences } from './shapeDifferences'

const compare = (
    recorded: unknown,
    actual: unknown,
    others: unknown[] = [],
    isMap: (path: string) => boolean = () => false
) =>
    shapeDifferences({
        recorded: shapeOf([recorded], isMap),
        evidence: shapeOf([recorded, ...others], isMap),
        actual: shapeOf([actual], isMap),
    })

describe('shapeDifferences', () => {
    it('finds nothing between answers that differ in values only', () => {
        expect(compare({ id: 'a', n: [1, 2] }, { id: 'b', n: [3] })).toEqual([])
    })

    it('names a missing field, a new field and another type', () => {
        expect(compare({ a: 1, b: 's' }, { b: 2, c: true })).toEqual([
            '$.a: missing',
            '$.b: recorded string, stand-in number',
            '$.c: never recorded',
        ])
    })

    it('lets a field be missing only when the recording shows it optional', () => {
        const recorded = [{ id: 1, comment: 'x' }, { id: 2 }]
        expect(compare(recorded, [{ id: 3 }])).toEqual([])
        expect(compare(recorded, [{ comment: 'y' }])).toEqual([
            '$[].id: missing',
        ])
    })

    it('takes a field that another recording of the kind has', () => {
        expect(compare({ a: 1 }, { a: 1, b: 2 }, [{ a: 1, b: 3 }])).toEqual([])
    })

    it('compares maps by their values, whatever the keys', () => {
        const isMap = (path: string) => path === '$'
        const recorded = { one: { count: 1 }, two: { count: 2 } }
        expect(compare(recorded, { other: { count: 3 } }, [], isMap)).toEqual(
            []
        )
        expect(compare(recorded, { other: { count: '3' } }, [], isMap)).toEqual(
            ['$.{}.count: recorded number, stand-in string']
        )
    })

    it('does not take an empty list for a filled one', () => {
        expect(compare({ rows: [{ id: 1 }] }, { rows: [] })).toEqual([
            '$.rows[]: empty in the stand-in, not in the recording',
        ])
        expect(compare({ rows: [] }, { rows: [{ id: 1 }] })).toEqual([])
    })

    it('tells an object from a text and from null', () => {
        expect(compare({ data: { x: 1 } }, { data: null })).toEqual([
            '$.data: recorded object, stand-in null',
        ])
        expect(compare('', { sequence: [] })).toEqual([
            '$: recorded string, stand-in object',
        ])
    })
})
