import { DataIntegrityResult } from './dataIntegrityResult'

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
            'later details of another state: number and share are the count’s',
            summary({ ...early, count: 7 }),
            details(late),
            { ...late, count: 7, percentage: 5, issues, isListNewer: true },
        ],
        [
            'a later summary of the same state: the issues are still true',
            summary(late),
            details(early),
            { ...late, count: 2, percentage: 5, issues },
        ],
        [
            'a later summary of another state: the rows are those last listed',
            summary({ ...late, count: 7 }),
            details(early),
            { ...late, count: 7, percentage: 5, issues, isListNewer: false },
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
                count: undefined,
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
