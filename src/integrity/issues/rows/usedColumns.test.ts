import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import { issueSet } from './issueSet'
import { issueColumns, noFacets } from '../query/issuesQuery'
import { areUids, usedColumns } from './usedColumns'

const set = issueSet([
    {
        check: { name: 'a', section: 'Users', severity: 'INFO' },
        issues: [
            { name: 'x', id: '' },
            { name: 'y', id: 'aaaaaaaaaa1', comment: '', refs: [] },
        ],
    },
    {
        check: { name: 'b', section: 'Maps', issuesIdType: 'maps' },
        issues: [{ name: 'x' }, { name: 'y', id: 'Monthly', comment: 'z' }],
    },
    { check: { name: 'c' }, issues: [{ name: 'x', refs: ['r'] }] },
])

describe('the columns that are drawn', () => {
    test.each<[string, Partial<typeof noFacets>, string[]]>([
        [
            'those with a value in any check',
            {},
            ['severity', 'name', 'id', 'type', 'comment', 'refs', 'section'],
        ],
        [
            'no empty ones',
            { check: ['a'] },
            ['severity', 'name', 'id', 'section'],
        ],
        [
            'of the chosen checks',
            { section: ['Maps'] },
            ['name', 'id', 'type', 'comment', 'section'],
        ],
        [
            'none of ids where no issue has one',
            { check: ['c'] },
            ['name', 'refs'],
        ],
    ])('%s', (_, chosen, expected) => {
        expect(
            usedColumns(set, { ...noFacets, ...chosen }, issueColumns)
        ).toEqual(expected)
    })

    it('keeps to the columns asked for, in their order', () => {
        expect(usedColumns(set, noFacets, ['comment', 'name'])).toEqual([
            'comment',
            'name',
        ])
    })

    it('looks through the issues of a check once', () => {
        let looks = 0
        const issue: DataIntegrityIssue = {
            name: 'x',
            get comment() {
                looks += 1
                return undefined
            },
        }
        const counted = issueSet([{ check: { name: 'a' }, issues: [issue] }])
        usedColumns(counted, noFacets, issueColumns)
        const looksOfFirst = looks
        usedColumns(counted, { ...noFacets, text: [] } as never, issueColumns)
        expect(looks).toBe(looksOfFirst)
    })
})

test.each([
    [['a'], true],
    [['b'], false],
    [['c'], true],
    [[], false],
])('in the checks %j each id is a UID: %s', (check, expected) => {
    expect(areUids(set, { ...noFacets, check })).toBe(expected)
})
