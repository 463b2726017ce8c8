import { DataIntegrityResult, type ReadResult } from './dataIntegrityResult'

const read = (raw: unknown, name = 'a_check'): ReadResult =>
    DataIntegrityResult.fromApi(name, raw)

function readable(raw: unknown): DataIntegrityResult {
    const result = read(raw)
    if (!result.ok) {
        throw new Error(
            `${result.unreadable.path}: ${result.unreadable.reason}`
        )
    }
    return result.result
}

describe('DataIntegrityResult.fromApi', () => {
    test('a summary has a count and no issues, not even an empty list', () => {
        const result = readable({ name: 'a_check', count: 0, percentage: 0 })
        expect(result).toMatchObject({ count: 0, percentage: 0 })
        expect(result.issues).toBeUndefined()
        expect(result.unreadableIssues).toEqual([])
    })

    test('details have issues and no count, not even 0', () => {
        const result = readable({ name: 'a_check', issues: [] })
        expect(result.issues).toEqual([])
        expect(result.count).toBeUndefined()
    })

    test('a failed check keeps its error and its count of -1', () => {
        expect(
            readable({ count: -1, error: 'could not extract ResultSet' })
        ).toMatchObject({ count: -1, error: 'could not extract ResultSet' })
        expect(readable({ issues: [], error: 'boom' }).error).toBe('boom')
    })

    test('null is a field that is missing', () => {
        const result = readable({
            percentage: null,
            error: null,
            issues: null,
            severity: null,
        })
        expect(result.percentage).toBeUndefined()
        expect(result.error).toBeUndefined()
        expect(result.issues).toBeUndefined()
        expect(result.severity).toBeUndefined()
    })

    test('a result without a name has that of its key', () => {
        expect(readable({ count: 1 }).name).toBe('a_check')
        expect(readable({ name: null, count: 1 }).name).toBe('a_check')
        expect(readable({ name: '', count: 1 }).name).toBe('a_check')
        expect(readable({ name: 'other', count: 1 }).name).toBe('other')
    })

    test('a severity of a later server is kept as text', () => {
        expect(readable({ severity: 'APOCALYPTIC' }).severity).toBe(
            'APOCALYPTIC'
        )
    })

    test('fields of a later server are kept', () => {
        const later = { trend: [1, null, { up: true }], owner: null }
        expect(readable({ count: 1, ...later })).toMatchObject(later)
    })

    test('malformed issues are set aside beside the others', () => {
        const result = readable({ issues: [{ name: 'a' }, 'b', { id: 'c' }] })
        expect(result.issues).toEqual([{ name: 'a' }, { id: 'c' }])
        expect(result.unreadableIssues).toEqual([
            {
                path: 'a_check.issues.1',
                reason: expect.any(String) as string,
                raw: 'b',
            },
        ])
    })

    test.each<[string, unknown, string]>([
        ['null', null, 'a_check'],
        ['a text', 'x', 'a_check'],
        ['a list', [], 'a_check'],
        ['a text for a count', { count: '5' }, 'a_check.count'],
        ['an object for issues', { issues: {} }, 'a_check.issues'],
        ['an object for an error', { error: {}, count: 0 }, 'a_check.error'],
        [
            'a malformed count beside a malformed text',
            { section: 1, count: null, issues: 'none' },
            'a_check.issues',
        ],
    ])('%s is set aside whole', (_what, raw, path) => {
        expect(read(raw)).toEqual({
            ok: false,
            unreadable: { path, reason: expect.any(String) as string, raw },
        })
    })

    test.each<[string, Record<string, unknown>]>([
        ['severity', { severity: 3 }],
        ['isSlow', { isSlow: 'true' }],
        ['sectionOrder', { sectionOrder: '3' }],
        ['percentage', { percentage: 'NaN' }],
        ['finishedTime', { finishedTime: 1764000000000 }],
    ])('a malformed %s costs that field alone', (field, fields) => {
        const result = readable({ ...fields, section: 'S', count: 4 })
        expect(result).toMatchObject({ section: 'S', count: 4 })
        expect(result[field]).toBeUndefined()
        expect(result.unreadableFields).toEqual([
            {
                path: `a_check.${field}`,
                reason: expect.any(String) as string,
                raw: fields[field],
            },
        ])
        const listed = readable({ ...fields, issues: [{ name: 'a' }] })
        expect(listed.issues).toEqual([{ name: 'a' }])
    })
})
