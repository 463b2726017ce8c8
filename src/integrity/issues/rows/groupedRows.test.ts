import * as fc from 'fast-check'
import type { IssueSort } from '../query/issuesQuery'
import { areGroupsSorted, groupedRows, groupOrder } from './groupedRows'
import { issueSet, type ListedCheck } from './issueSet'
import { finish } from '../../../dhis2/slicing/sliced'
import { sortIssues } from './sortIssues'

const { compare } = new Intl.Collator('en', { numeric: true })
const byName: IssueSort = { column: 'name', direction: 'asc' }

const check = (
    name: string,
    severity: string | undefined,
    count: number,
    displayName = name
): ListedCheck => ({
    check: { name, displayName, severity },
    issues: Array.from({ length: count }, (_, index) => ({
        name: `Unit ${count - index}`,
    })),
})

describe('the order of groups', () => {
    test.each<[string, ListedCheck[], string[]]>([
        [
            'the worst first, unknown severities before, none at last',
            [
                check('none', undefined, 9),
                check('info', 'INFO', 9),
                check('odd', 'APOCALYPTIC', 1),
                check('critical', 'CRITICAL', 2),
            ],
            ['odd', 'critical', 'info', 'none'],
        ],
        [
            'then the most issues',
            [check('few', 'INFO', 1), check('many', 'INFO', 3)],
            ['many', 'few'],
        ],
        [
            'then by title',
            [
                check('a', 'INFO', 1, 'Zones 10'),
                check('b', 'INFO', 1, 'Zones 9'),
            ],
            ['b', 'a'],
        ],
    ])('is %s', (_, checks, names) => {
        const set = issueSet(checks)
        expect(
            groupOrder(set, compare).map((index) => checks[index]?.check.name)
        ).toEqual(names)
    })
})

describe('the rows of groups', () => {
    it('stand together, each group in the order asked for', () => {
        const set = issueSet([check('a', 'INFO', 2), check('b', 'CRITICAL', 3)])
        const rowsBy = (sort: IssueSort | undefined) => [
            ...finish(groupedRows(set, sort, compare)),
        ]
        expect(rowsBy(undefined)).toEqual([2, 3, 4, 0, 1])
        expect(rowsBy(byName)).toEqual([4, 3, 2, 1, 0])
        expect(rowsBy({ column: 'name', direction: 'desc' })).toEqual([
            2, 3, 4, 0, 1,
        ])
    })

    it('are in a group as in one list', () => {
        const text = fc.option(fc.constantFrom('a', 'B', 'b', '2', '10'), {
            nil: undefined,
        })
        const issues = fc.array(fc.record({ name: text }), { maxLength: 20 })
        fc.assert(
            fc.property(fc.array(issues, { maxLength: 4 }), (lists) => {
                const checks = lists.map((issues, index) => ({
                    check: { name: `check ${index}` },
                    issues,
                }))
                const set = issueSet(checks)
                const inOneList = [...finish(sortIssues(set, byName, compare))]
                const expected = groupOrder(set, compare).flatMap((index) => {
                    const start = set.starts[index] ?? 0
                    const end = set.starts[index + 1] ?? 0
                    return inOneList.filter((row) => row >= start && row < end)
                })
                expect([...finish(groupedRows(set, byName, compare))]).toEqual(
                    expected
                )
            })
        )
    })

    it('of a check are sorted once', () => {
        const many = check('a', 'INFO', 3)
        const set = issueSet([many])
        expect(areGroupsSorted(set, byName, compare)).toBe(false)
        finish(groupedRows(set, byName, compare))
        expect(areGroupsSorted(set, byName, compare)).toBe(true)
        expect(
            areGroupsSorted(
                issueSet([many, check('b', 'INFO', 2)]),
                byName,
                compare
            )
        ).toBe(false)
        expect(
            areGroupsSorted(set, { column: 'id', direction: 'asc' }, compare)
        ).toBe(false)
        expect(areGroupsSorted(set, undefined, compare)).toBe(true)
    })
})
