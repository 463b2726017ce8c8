import * as fc from 'fast-check'
import {
    DataIntegrityIssue,
    isDataIntegrityIssue,
    readIssues,
} from './dataIntegrityIssue'

describe('isDataIntegrityIssue', () => {
    test.each<[string, unknown]>([
        ['a name alone', { name: 'Period 1' }],
        ['an empty name', { name: '' }],
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
        ['no name', { id: 'a' }],
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
    const field = fc.oneof(
        fc.string(),
        fc.constantFrom(null, undefined),
        fc.array(fc.string()),
        fc.array(fc.oneof(fc.string(), fc.constantFrom(null, undefined, 5))),
        fc.anything()
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

    test('on anything whatsoever', () => {
        fc.assert(
            fc.property(
                fc.oneof(
                    { arbitrary: nearlyIssues, weight: 4 },
                    { arbitrary: fc.anything(), weight: 1 }
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

    test('sets a malformed row aside and keeps its neighbours in order', () => {
        const raw = [
            { name: 'a' },
            { id: 'no name' },
            { name: 'b', comment: null },
            { name: 'c', refs: ['x', 7] },
            null,
            { name: 'd' },
        ]
        const { rows, unreadable } = readIssues(raw, place)
        expect(rows).toEqual([{ name: 'a' }, { name: 'b' }, { name: 'd' }])
        expect(unreadable.map(({ path, raw: row }) => [path, row])).toEqual([
            ['a_check.issues.1.name', raw[1]],
            ['a_check.issues.3.refs.1', raw[3]],
            ['a_check.issues.4', null],
        ])
        for (const { reason } of unreadable) {
            expect(reason).toMatch(/\w/)
        }
    })

    test('loses no row', () => {
        const lists = fc.array(
            fc.oneof(fc.anything(), fc.record({ name: fc.string() }))
        )
        fc.assert(
            fc.property(lists, (raw) => {
                const { rows, unreadable } = readIssues(raw, place)
                expect(rows.length + unreadable.length).toBe(raw.length)
            })
        )
    })
})
