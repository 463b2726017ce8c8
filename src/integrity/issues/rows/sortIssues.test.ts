import * as fc from 'fast-check'
import { issueSet, type ListedCheck } from './issueSet'
import type { IssueSort } from '../query/issuesQuery'
import { mergeSort } from '../../../dhis2/slicing/mergeSort'
import { finish } from '../../../dhis2/slicing/sliced'
import { sortIssues } from './sortIssues'

const { compare } = new Intl.Collator('en', { numeric: true })

const order = (checks: readonly ListedCheck[], sort: IssueSort | undefined) => [
    ...finish(sortIssues(issueSet(checks), sort, compare)),
]

const checks: ListedCheck[] = [
    {
        check: {
            name: 'b',
            severity: 'WARNING',
            issuesIdType: 'pushAnalysis',
        },
        issues: [
            { name: 'Unit 10', comment: 'x' },
            { name: 'Unit 9' },
            { name: 'unit 9', comment: 'a' },
        ],
    },
    {
        check: {
            name: 'a',
            severity: 'CRITICAL',
            issuesIdType: 'tracker',
        },
        issues: [
            { name: 'Équipe', comment: 'x' },
            { name: '', id: 'q' },
        ],
    },
    {
        check: { name: 'c', issuesIdType: 'fileResources' },
        issues: [{ name: 'Unit 9' }],
    },
]

const nameless: ListedCheck[] = [
    {
        check: { name: 'c' },
        issues: [{ id: 'a' }, { name: 'b' }, { name: '' }],
    },
]

describe('the order of issues', () => {
    test.each<[string, IssueSort | undefined, number[]]>([
        ['the server’s', undefined, [0, 1, 2, 3, 4, 5]],
        [
            'name, numbers as numbers, accents beside their letter, missing last',
            { column: 'name', direction: 'asc' },
            [3, 2, 1, 5, 0, 4],
        ],
        [
            'name downwards, missing still last, equal ones in server order',
            { column: 'name', direction: 'desc' },
            [0, 1, 5, 2, 3, 4],
        ],
        [
            'comment, most are missing',
            { column: 'comment', direction: 'asc' },
            [2, 0, 3, 1, 4, 5],
        ],
        [
            'comment downwards',
            { column: 'comment', direction: 'desc' },
            [0, 3, 2, 1, 4, 5],
        ],
        ['UID', { column: 'id', direction: 'desc' }, [4, 0, 1, 2, 3, 5]],
        [
            'type, by its word and not by that of the server',
            { column: 'type', direction: 'asc' },
            [5, 0, 1, 2, 3, 4],
        ],
        [
            'severity, the worst first, none last',
            { column: 'severity', direction: 'desc' },
            [3, 4, 0, 1, 2, 5],
        ],
        [
            'severity, the mildest first, none last',
            { column: 'severity', direction: 'asc' },
            [0, 1, 2, 3, 4, 5],
        ],
    ])('%s', (_, sort, rows) => {
        expect(order(checks, sort)).toEqual(rows)
    })

    test.each(['asc', 'desc'] as const)(
        'by name, %s, puts what has none last',
        (direction) => {
            expect(order(nameless, { column: 'name', direction })).toEqual([
                1, 0, 2,
            ])
        }
    )

    it('is that of a plain stable sort', () => {
        const name = fc.constantFrom('a', 'B', 'b', 'é', '2', '10', 'ab')
        const text = fc.option(name, { nil: undefined })
        const issue = fc.record({ name, id: text, comment: text })
        fc.assert(
            fc.property(
                fc.array(issue, { maxLength: 60 }),
                fc.constantFrom(
                    'name' as const,
                    'id' as const,
                    'comment' as const
                ),
                fc.constantFrom('asc' as const, 'desc' as const),
                (issues, column, direction) => {
                    const sign = direction === 'asc' ? 1 : -1
                    const naive = [...issues.keys()].sort((left, right) => {
                        const [a, b] = [
                            issues[left]?.[column],
                            issues[right]?.[column],
                        ]
                        return a === undefined || b === undefined
                            ? Number(a === undefined) - Number(b === undefined)
                            : sign * compare(a, b)
                    })
                    expect(
                        order([{ check: { name: 'x' }, issues }], {
                            column,
                            direction,
                        })
                    ).toEqual(naive)
                }
            )
        )
    })
})

describe('mergeSort', () => {
    it('sorts any list of numbers', () => {
        fc.assert(
            fc.property(fc.uniqueArray(fc.nat()), (numbers) => {
                const sorted = finish(
                    mergeSort(Uint32Array.from(numbers), (a, b) => a - b)
                )
                expect([...sorted]).toEqual([...numbers].sort((a, b) => a - b))
            })
        )
    })

    it('goes once through a list that is sorted already, up or down', () => {
        for (const direction of [1, -1]) {
            let comparisons = 0
            const list = Uint32Array.from({ length: 1000 }, (_, index) => index)
            finish(
                mergeSort(list, (a, b) => {
                    comparisons += 1
                    return direction * (a - b)
                })
            )
            expect(comparisons).toBeLessThan(1010)
        }
    })

    it('leaves the list that it is given as it is', () => {
        const list = Uint32Array.from([3, 1, 2])
        finish(mergeSort(list, (a, b) => a - b))
        expect([...list]).toEqual([3, 1, 2])
    })
})
