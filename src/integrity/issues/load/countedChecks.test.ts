import type { CheckOutcome } from '../../checkState'
import { countedChecks, issueTotals } from './countedChecks'
import { issueSet } from '../rows/issueSet'

const issues = (count: number): CheckOutcome => ({ kind: 'issues', count })
const passed: CheckOutcome = { kind: 'passed' }
const set = issueSet([
    { check: { name: 'loaded' }, issues: [{ name: 'x' }, { name: 'y' }] },
    { check: { name: 'removed' }, issues: [{ name: 'z' }] },
])
const checks = [
    { check: { name: 'waiting' }, outcome: issues(40) },
    { check: { name: 'loaded' }, outcome: issues(2) },
    { check: { name: 'passed' }, outcome: passed },
    { check: { name: 'notRun' }, outcome: undefined },
]
const view = { set, rows: new Uint32Array(), matches: [1, 0] }

describe('counted checks', () => {
    it('keep apart what is listed, as far as it matches, and what is not', () => {
        expect(
            countedChecks(view, checks, () => true).map(
                ({ check, listed, unlisted }) => [check.name, listed, unlisted]
            )
        ).toEqual([
            ['waiting', undefined, 40],
            ['loaded', 1, 0],
            ['removed', 0, 0],
        ])
    })

    it('are none of what is in another state', () => {
        expect(
            countedChecks(view, checks, () => false).map(
                ({ check }) => check.name
            )
        ).toEqual(['loaded', 'removed'])
    })
})

describe('rows that could not be read', () => {
    const partly = issueSet([
        { check: { name: 'partly' }, issues: [{}], unreadableCount: 2 },
        { check: { name: 'not at all' }, issues: [], unreadableCount: 3 },
    ])

    it('are counted beside those that could', () => {
        const view = { set: partly, rows: new Uint32Array(), matches: [1, 0] }
        expect(
            countedChecks(view, [], () => true).map(({ listed, unlisted }) => [
                listed,
                unlisted,
            ])
        ).toEqual([
            [1, 2],
            [0, 3],
        ])
        expect(issueTotals(partly, [], ['partly', 'not at all'])).toEqual({
            listed: 1,
            counted: 6,
            isKnown: true,
        })
    })
})

describe('the numbers of all issues', () => {
    test.each([
        [[], 3, 43],
        [['loaded'], 3, 3],
        [['waiting'], 3, 43],
    ])('with %j named are %i listed, %i counted', (named, listed, counted) => {
        expect(issueTotals(set, checks, named)).toEqual({
            listed,
            counted,
            isKnown: true,
        })
    })

    test.each<[string, (CheckOutcome | undefined)[], string[], boolean]>([
        ['all have passed', [passed, passed], [], true],
        ['one has not run', [passed, undefined], [], false],
        [
            'one failed',
            [passed, { kind: 'failed', reason: 'server', message: 'x' }],
            [],
            false,
        ],
        ['the one named has passed', [passed, undefined], ['0'], true],
        ['the one named has not run', [passed, undefined], ['1'], false],
        ['the one named is not defined', [passed], ['gone'], false],
        ['there are no checks', [], [], false],
    ])('0 is only said of what is known: %s', (_, outcomes, named, isKnown) => {
        const totals = issueTotals(
            issueSet([]),
            outcomes.map((outcome, place) => ({
                check: { name: String(place) },
                outcome,
            })),
            named
        )
        expect(totals).toEqual({ listed: 0, counted: 0, isKnown })
    })
})
