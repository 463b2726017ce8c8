import type { CheckOutcome } from '../checkState'
import { countedChecks, issueTotal } from './countedChecks'
import { issueSet } from './issueSet'

const issues = (count: number): CheckOutcome => ({ kind: 'issues', count })
const set = issueSet([
    { check: { name: 'loaded' }, issues: [{ name: 'x' }, { name: 'y' }] },
])
const checks = [
    { check: { name: 'loaded' }, outcome: issues(2) },
    { check: { name: 'waiting' }, outcome: issues(40) },
    { check: { name: 'passed' }, outcome: { kind: 'passed' as const } },
    { check: { name: 'notRun' }, outcome: undefined },
]
const view = { set, rows: new Uint32Array(), matches: [1] }

describe('counted checks', () => {
    it('are counted by what matches, or by the server where not loaded', () => {
        expect(
            countedChecks(view, checks, false).map(({ check, count }) => [
                check.name,
                count,
            ])
        ).toEqual([
            ['loaded', 1],
            ['waiting', 40],
        ])
    })

    it('have no count under a search that cannot look into them', () => {
        expect(countedChecks(view, checks, true)[1]?.count).toBeUndefined()
    })
})

describe('the number of all issues', () => {
    test.each([
        [[], 42],
        [['loaded'], 2],
        [['waiting'], 42],
    ])('with %j named is %i', (named, total) => {
        expect(issueTotal(set, checks, named)).toBe(total)
    })
})
