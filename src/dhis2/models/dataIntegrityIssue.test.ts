import * as fc from 'fast-check'
import {
    DataIntegrityIssue,
    isDataIntegrityIssue,
    readIssues,
} from './dataIntegrityIssue'
import { isObject } from '../reading/isObject'

/** JSON has no prototype to set: Zod leaves a field of that name out. */
const anyValue = fc.anything({
    key: fc.string().filter((key) => key !== '__proto__'),
})

const field = fc.oneof(
    fc.string(),
    fc.constantFrom(null, undefined),
    fc.array(fc.string()),
    fc.array(fc.oneof(fc.string(), fc.constantFrom(null, undefined, 5))),
    anyValue
)
const nearlyIssues = fc.record(
    {
        id: field,
        name: fc.oneof(fc.string(), field),
        comment: field,
        refs: field,
        later: fc.jsonValue(),
        constructor: fc.jsonValue(),
    },
    { requiredKeys: [] }
)

describe('isDataIntegrityIssue', () => {
    test.each<[string, unknown]>([
        ['a name alone', { name: 'Period 1' }],
        ['an empty name', { name: '' }],
        ['no name', { id: 'a' }],
        ['nothing at all in it', {}],
        ['every field', { id: 'a', name: 'b', comment: 'c', refs: ['d', ''] }],
        ['an id that is no UID', { id: '../../me', name: 'x' }],
        ['no refs in the list', { name: 'x', refs: [] }],
        ['a field of a later server', { name: 'x', later: { a: [null] } }],
        ['fields that are undefined', { name: 'x', id: undefined }],
    ])('accepts %s', (_what, raw) => {
        expect(isDataIntegrityIssue(raw)).toBe(true)
    })

    test.each<[string, unknown]>([
        ['nothing', undefined],
        ['null', null],
        ['a text', 'x'],
        ['a list', [{ name: 'x' }]],
        ['a name that is null', { name: null }],
        ['a number for a name', { name: 5 }],
        ['a number for an id', { name: 'x', id: 5 }],
        ['a list for a comment', { name: 'x', comment: ['a'] }],
        ['a text for refs', { name: 'x', refs: 'abc' }],
        ['a number among the refs', { name: 'x', refs: ['a', 5] }],
        ['a null among the refs', { name: 'x', refs: [null] }],
        [
            'a null that the schema turns into "missing"',
            { name: 'x', id: null },
        ],
    ])('refuses %s', (_what, raw) => {
        expect(isDataIntegrityIssue(raw)).toBe(false)
    })
})

describe('the quick test and the schema say the same', () => {
    test('on anything whatsoever', () => {
        fc.assert(
            fc.property(
                fc.oneof(
                    { arbitrary: nearlyIssues, weight: 4 },
                    { arbitrary: anyValue, weight: 1 }
                ),
                (raw) => {
                    const read = DataIntegrityIssue.safeParse(raw)
                    if (isDataIntegrityIssue(raw)) {
                        expect(read.success).toBe(true)
                        expect(read.data).toEqual(raw)
                    } else if (read.success) {
                        // The schema has changed something: a null was there.
                        expect(Object.values(raw as object)).toContain(null)
                    }
                }
            ),
            { numRuns: 1000 }
        )
    })
})

describe('readIssues', () => {
    const place = ['a_check', 'issues']

    test('hands on the list itself when every row is well formed', () => {
        const raw = [{ name: 'a' }, { name: 'b', later: 1 }]
        expect(readIssues(raw, place).rows).toBe(raw)
    })

    test.each<[string, unknown, object, [string, unknown][]]>([
        ['no name', { id: 'a' }, { id: 'a' }, []],
        ['a name that is null', { id: 'a', name: null }, { id: 'a' }, []],
        ['an empty name', { name: '' }, { name: '' }, []],
        ['every field null', { id: null, comment: null, refs: null }, {}, []],
        ['nothing at all in it', {}, {}, []],
        ['an odd name', { id: 'a', name: 5 }, { id: 'a' }, [['name', 5]]],
        ['an odd id', { id: {}, name: 'b' }, { name: 'b' }, [['id', {}]]],
        [
            'an odd comment and an odd id',
            { id: 5, name: 'b', comment: ['c'] },
            { name: 'b' },
            [
                ['id', 5],
                ['comment', ['c']],
            ],
        ],
        ['refs that are a text', { refs: 'x' }, {}, [['refs', 'x']]],
        ['refs that are an object', { refs: {} }, {}, [['refs', {}]]],
        [
            'odd members of refs',
            { id: 'a', refs: ['x', null, 7, { id: 'z' }, ['v'], 'y'] },
            { id: 'a', refs: ['x', 'y'] },
            [
                ['refs.1', null],
                ['refs.2', 7],
                ['refs.3', { id: 'z' }],
                ['refs.4', ['v']],
            ],
        ],
        [
            'an odd member of refs beside an odd id',
            { id: 1, refs: [null], later: null },
            { refs: [], later: null },
            [
                ['id', 1],
                ['refs.0', null],
            ],
        ],
    ])('with %s is an issue all the same', (_what, raw, issue, lost) => {
        const { rows, unreadable } = readIssues(['no row', raw], place)
        expect(unreadable).toHaveLength(1)
        const { unreadableFields = [], ...read } = rows[0] ?? {}
        expect(read).toEqual(issue)
        expect(unreadableFields.map(({ path, raw }) => [path, raw])).toEqual(
            lost.map(([field, raw]) => [`a_check.issues.1.${field}`, raw])
        )
        for (const { reason } of unreadableFields) {
            expect(reason).toMatch(/\w/)
        }
    })

    test('sets what is no object aside and keeps its neighbours in order', () => {
        const raw = [{ name: 'a' }, 'x', { name: 'b', comment: null }, null, []]
        const { rows, unreadable } = readIssues(raw, place)
        expect(rows).toEqual([{ name: 'a' }, { name: 'b' }])
        expect(unreadable.map(({ path, raw: row }) => [path, row])).toEqual([
            ['a_check.issues.1', 'x'],
            ['a_check.issues.3', null],
            ['a_check.issues.4', []],
        ])
        for (const { reason } of unreadable) {
            expect(reason).toMatch(/\w/)
        }
    })

    test('loses no row, and takes each object for an issue', () => {
        const lists = fc.array(fc.oneof(anyValue, nearlyIssues))
        fc.assert(
            fc.property(lists, (raw) => {
                const { rows, unreadable } = readIssues(raw, place)
                expect(rows.length + unreadable.length).toBe(raw.length)
                expect(rows).toHaveLength(raw.filter(isObject).length)
            })
        )
    })
})
