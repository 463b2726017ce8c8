import {
    isFiltering,
    issuesParameters,
    noFacets,
    parseIssuesQuery,
    shownSort,
    type IssueSort,
    type IssuesQuery,
} from './issuesQuery'

const nothing: IssuesQuery = {
    text: '',
    facets: noFacets,
    sort: undefined,
    grouping: 'check',
    state: 'open',
    row: undefined,
}

describe('the issues in the address', () => {
    test.each<[string, IssuesQuery]>([
        ['', nothing],
        ['text=%C3%A9cole+2', { ...nothing, text: 'école 2' }],
        [
            'severity=CRITICAL&severity=&section=Organisation+units',
            {
                ...nothing,
                facets: {
                    ...noFacets,
                    severity: ['CRITICAL', ''],
                    section: ['Organisation units'],
                },
            },
        ],
        [
            'check=a%26b&type=dataElements',
            {
                ...nothing,
                facets: {
                    ...noFacets,
                    type: ['dataElements'],
                    check: ['a&b'],
                },
            },
        ],
        [
            'sort=comment%3Adesc',
            { ...nothing, sort: { column: 'comment', direction: 'desc' } },
        ],
        ['group=none', { ...nothing, grouping: 'none' }],
        ['state=accepted', { ...nothing, state: 'accepted' }],
        ['state=new', { ...nothing, state: 'new' }],
        [
            'row=periods_3_month%7E7%7E1abc',
            {
                ...nothing,
                row: {
                    checkName: 'periods_3_month',
                    issueIndex: 7,
                    print: '1abc',
                },
            },
        ],
    ])('%s', (address, query) => {
        expect(parseIssuesQuery(new URLSearchParams(address))).toEqual(query)
        expect(issuesParameters(query).toString()).toBe(address)
    })

    test.each([
        'sort=nothing:asc',
        'sort=',
        'row=x',
        'group=x',
        'state=x',
        'unknown=1',
    ])('leaves out %s', (address) => {
        expect(parseIssuesQuery(new URLSearchParams(address))).toEqual(nothing)
    })

    test.each<[Partial<IssuesQuery>, boolean]>([
        [{}, false],
        [{ sort: { column: 'name', direction: 'asc' } }, false],
        [{ text: ' ' }, false],
        [{ text: 'a' }, true],
        [{ facets: { ...noFacets, type: ['maps'] } }, true],
    ])('%j hides issues: %s', (part, expected) => {
        expect(isFiltering({ ...nothing, ...part })).toBe(expected)
    })
})

describe('the order that is shown', () => {
    const byComment: IssueSort = { column: 'comment', direction: 'desc' }
    const bySection: IssueSort = { column: 'section', direction: 'asc' }
    const worstFirst: IssueSort = { column: 'severity', direction: 'desc' }

    test.each([
        ['no order', undefined, worstFirst, worstFirst],
        ['that of a column of issues', byComment, byComment, byComment],
        ['that of a column of checks', bySection, worstFirst, bySection],
    ])('%s is asked for', (_, sort, inGroups, inOneList) => {
        expect(shownSort(sort, 'check')).toEqual(inGroups)
        expect(shownSort(sort, 'none')).toEqual(inOneList)
    })
})
