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
        const result = readable({ issues: [{ name: 'a' }, { id: 'b' }] })
        expect(result.issues).toEqual([{ name: 'a' }])
        expect(result.unreadableIssues).toEqual([
            {
                path: 'a_check.issues.1.name',
                reason: expect.any(String) as string,
                raw: { id: 'b' },
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

describe('DataIntegrityResult.merge', () => {
    const issues = [{ name: 'a' }, { name: 'b' }]
    const asideRow = { path: 'x', reason: 'y', raw: null }
    const early = {
        startTime: '2026-11-23T12:00:00.000',
        finishedTime: '2026-11-23T12:00:01.100',
    }
    const late = {
        startTime: '2026-11-23T12:30:00.000',
        finishedTime: '2026-11-23T12:30:01',
    }
    const result = (
        fields: Partial<DataIntegrityResult>
    ): DataIntegrityResult => ({
        name: 'a_check',
        unreadableIssues: [],
        ...fields,
    })
    const summary = (fields: Partial<DataIntegrityResult>) =>
        result({ count: 2, percentage: 5, ...fields })
    const details = (fields: Partial<DataIntegrityResult>) =>
        result({ issues, ...fields })

    test.each<
        [
            string,
            DataIntegrityResult,
            DataIntegrityResult,
            Partial<DataIntegrityResult>,
        ]
    >([
        [
            'later details of the same state: all of both',
            summary(early),
            details(late),
            { ...late, count: 2, percentage: 5, issues },
        ],
        [
            'later details of another state: the old share is no longer true',
            summary({ ...early, count: 7 }),
            details(late),
            { ...late, count: 2, percentage: undefined, issues },
        ],
        [
            'a later summary of the same state: the issues are still true',
            summary(late),
            details(early),
            { ...late, count: 2, percentage: 5, issues },
        ],
        [
            'a later summary of another state: the issues are out of date',
            summary({ ...late, count: 7 }),
            details(early),
            { ...late, count: 7, percentage: 5, issues: undefined },
        ],
        [
            'both of one moment: details speak',
            summary({ ...late, displayName: 'old' }),
            details({ ...late, displayName: 'new' }),
            { displayName: 'new', count: 2, percentage: 5, issues },
        ],
        [
            'neither with a time: details speak',
            summary({}),
            details({}),
            { count: 2, percentage: 5, issues },
        ],
        [
            'details that failed later: no count of an earlier run',
            summary(early),
            details({ ...late, issues: [], error: 'boom' }),
            {
                ...late,
                error: 'boom',
                count: undefined,
                percentage: undefined,
                issues: [],
            },
        ],
        [
            'details that failed later where the summary had none',
            summary({ ...early, count: 0 }),
            details({ ...late, issues: [], error: 'boom' }),
            { error: 'boom', count: undefined, percentage: undefined },
        ],
        [
            'details that failed earlier: the summary speaks alone',
            summary({ ...late, count: 0 }),
            details({ ...early, issues: [], error: 'boom' }),
            { ...late, error: undefined, count: 0, issues: undefined },
        ],
        [
            'a summary that failed later: the issues are out of date',
            summary({ ...late, count: -1, percentage: undefined, error: 'x' }),
            details(early),
            { ...late, error: 'x', count: -1, issues: undefined },
        ],
        [
            'a summary that failed later with the count of before',
            summary({ ...late, error: 'x' }),
            details(early),
            { ...late, error: 'x', issues: undefined },
        ],
        [
            'a summary that failed earlier: details put it right',
            summary({ ...early, count: -1, error: 'x' }),
            details(late),
            {
                ...late,
                error: undefined,
                count: 2,
                percentage: undefined,
                issues,
            },
        ],
        [
            'unreadable issues count as issues, details later',
            summary({ ...early, count: 3 }),
            details({ ...late, unreadableIssues: [asideRow] }),
            { count: 3, percentage: 5, issues, unreadableIssues: [asideRow] },
        ],
        [
            'unreadable issues count as issues, summary later',
            summary({ ...late, count: 3 }),
            details({ ...early, unreadableIssues: [asideRow] }),
            { count: 3, percentage: 5, issues, unreadableIssues: [asideRow] },
        ],
        [
            'later details without a list of issues say nothing of their number',
            summary({ ...early, count: 2 }),
            details({ ...late, issues: undefined }),
            { ...late, count: undefined, percentage: undefined },
        ],
        [
            'earlier details without a list of issues add nothing',
            summary({ ...late, count: 0 }),
            details({ ...early, issues: undefined }),
            { ...late, count: 0, issues: undefined },
        ],
    ])('%s', (_what, summarised, detailed, merged) => {
        const both = DataIntegrityResult.merge(summarised, detailed)
        expect({ ...absentFields, ...both }).toMatchObject(merged)
    })

    /** `toMatchObject` wants a key even where undefined is expected. */
    const absentFields = {
        count: undefined,
        percentage: undefined,
        issues: undefined,
        error: undefined,
    }
})
