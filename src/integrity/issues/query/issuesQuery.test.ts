import {
    isFiltering,
    issuesParameters,
    noFacets,
    parseIssuesQuery,
    type IssuesQuery,
} from './issuesQuery'

const nothing: IssuesQuery = {
    text: '',
    facets: noFacets,
    sort: undefined,
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

    test.each(['sort=nothing:asc', 'sort=', 'row=x', 'unknown=1'])(
        'leaves out %s',
        (address) => {
            expect(parseIssuesQuery(new URLSearchParams(address))).toEqual(
                nothing
            )
        }
    )

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
