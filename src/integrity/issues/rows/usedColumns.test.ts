import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import { issueSet } from './issueSet'
import { issueColumns, noFacets } from '../query/issuesQuery'
import { usedColumns } from './usedColumns'

const set = issueSet([
    {
        check: { name: 'a', section: 'Users', severity: 'INFO' },
        issues: [{ name: 'x' }, { name: 'y', comment: '', refs: [] }],
    },
    {
        check: { name: 'b', section: 'Maps', issuesIdType: 'maps' },
        issues: [{ name: 'x' }, { name: 'y', comment: 'z' }],
    },
    { check: { name: 'c' }, issues: [{ name: 'x', refs: ['r'] }] },
])
const always = ['name', 'id', 'check']

describe('the columns that are drawn', () => {
    test.each<[string, Partial<typeof noFacets>, string[]]>([
        [
            'those with a value in any check',
            {},
            [
                'name',
                'id',
                'type',
                'check',
                'severity',
                'comment',
                'refs',
                'section',
            ],
        ],
        ['no empty ones', { check: ['a'] }, [...always, 'severity', 'section']],
        [
            'of the chosen checks',
            { section: ['Maps'] },
            ['name', 'id', 'type', 'check', 'comment', 'section'],
        ],
        ['the last of many', { check: ['c'] }, [...always, 'refs']],
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
