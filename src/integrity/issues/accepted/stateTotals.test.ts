import { acceptanceOf } from '../../../../test/acceptances/acceptanceOf'
import { finish } from '../../../dhis2/slicing/sliced'
import { solvedInSet } from './solvedInSet'
import { issueSet } from '../rows/issueSet'
import { coverSet } from '../rows/setCoverage'
import type { RunCheck } from '../load/loadPlan'
import { isWhollyAccepted, stateTotals } from '../load/stateTotals'

const acceptance = (check: string, keys?: readonly string[]) =>
    acceptanceOf({
        key: `accepted-${check}`,
        check,
        issues: keys && { keys, marks: new Uint16Array(keys.length) },
    })
const holding = new Map(
    [
        acceptance('listed', ['=one', '=gone']),
        acceptance('large'),
        acceptance('failed', ['=one']),
        acceptance('passed', ['=one']),
        acceptance('partly', ['=gone']),
    ].map((one) => [one.check, [one]])
)
const set = issueSet([
    { check: { name: 'listed' }, issues: [{ id: 'one' }, { id: 'two' }] },
    { check: { name: 'partly' }, issues: [{ id: 'a' }], unreadableCount: 1 },
])
const coverage = finish(coverSet(set, holding))
const checks: readonly RunCheck[] = [
    { check: { name: 'listed' }, outcome: { kind: 'issues', count: 2 } },
    { check: { name: 'partly' }, outcome: { kind: 'issues', count: 2 } },
    { check: { name: 'large' }, outcome: { kind: 'issues', count: 60_000 } },
    { check: { name: 'unlisted' }, outcome: { kind: 'issues', count: 7 } },
    {
        check: { name: 'failed' },
        outcome: { kind: 'failed', reason: 'server', message: 'x' },
    },
    { check: { name: 'passed' }, outcome: { kind: 'passed' } },
]

test.each([
    ['all', [], [2, 10], [1, 60_001]],
    ['the listed ones', ['listed', 'partly'], [2, 3], [1, 1]],
])('issues of %s, open and accepted', (_, named, open, accepted) => {
    const totals = stateTotals(set, coverage, checks, named, holding, 1)
    const numbers = ({ listed, counted }: typeof totals.open) => [
        listed,
        counted,
    ]
    expect(numbers(totals.open)).toEqual(open)
    expect(numbers(totals.new)).toEqual([1, 1])
    expect(numbers(totals.accepted)).toEqual(accepted)
})

it('only a whole check is accepted unseen', () => {
    expect(isWhollyAccepted(holding, 'large')).toBe(true)
    expect(isWhollyAccepted(holding, 'failed')).toBe(false)
    expect(isWhollyAccepted(undefined, 'large')).toBe(false)
})

it('solved are those of whole lists and of checks that passed, no others', () => {
    const solvedOf = (named: readonly string[]) =>
        solvedInSet(set, coverage, checks, holding, named).map(
            ({ checkName, solved }) => [
                checkName,
                solved.flatMap(({ issues }) => issues.keys),
            ]
        )
    expect(solvedOf([])).toEqual([
        ['listed', ['=gone']],
        ['passed', ['=one']],
    ])
    expect(solvedOf(['passed'])).toEqual([['passed', ['=one']]])
})
