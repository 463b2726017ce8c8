import {
    comparedCheck,
    comparedNames,
    type CheckComparison,
} from './comparedCheck'
import type { Snapshot } from '../snapshot'

const run = (
    state: string | undefined,
    count?: number,
    kept?: number
): Snapshot => ({
    checks: state === undefined ? {} : { a: { state, kept } },
    counts: count === undefined ? {} : { a: count },
})

const none = run(undefined)
const passed = run('passed', 0)
const failed = run('failed')
const three = run('issues', 3, 3)
const counted = run('issues', 3)
const without = run('didNotRun')

const issues = (before: number, after: number): CheckComparison => ({
    kind: 'issues',
    before,
    after,
})
const not = (
    reason: Extract<CheckComparison, { kind: 'notComparable' }>['reason']
): CheckComparison => ({ kind: 'notComparable', reason })

describe('a check in two runs', () => {
    test.each<[string, Snapshot, Snapshot, CheckComparison]>([
        ['issues in both', three, run('issues', 5, 5), issues(3, 5)],
        ['issues, then passed', three, passed, issues(3, 0)],
        ['passed, then issues', passed, three, issues(0, 3)],
        ['passed in both', passed, passed, issues(0, 0)],
        [
            'counted only, now listed',
            counted,
            three,
            { kind: 'counts', before: 3, after: 3 },
        ],
        [
            'counted only, now passed: the ones before are not known',
            counted,
            passed,
            { kind: 'counts', before: 3, after: 0 },
        ],
        ['failed now: nothing is solved', three, failed, not('failedAfter')],
        ['failed then: nothing is new', failed, three, not('failedBefore')],
        ['failed in both', failed, failed, not('failedAfter')],
        ['did not run now', three, without, not('onlyBefore')],
        ['ran then only', three, none, not('onlyBefore')],
        ['runs now only', none, three, not('onlyAfter')],
        ['did not run then', without, passed, not('onlyAfter')],
        ['a state of a later app', three, run('halted', 0), not('failedAfter')],
        [
            'a number without a state that has one',
            three,
            run('passed'),
            not('failedAfter'),
        ],
    ])('%s', (_, before, after, expected) => {
        expect(comparedCheck(before, after, 'a', () => true)).toEqual(expected)
    })

    it('is gone where the server no longer has it', () => {
        expect(comparedCheck(three, none, 'a', () => false)).toEqual(
            not('gone')
        )
        expect(comparedCheck(three, passed, 'a', () => false)).toEqual(
            issues(3, 0)
        )
    })

    it('is looked for in both runs', () => {
        const other: Snapshot = {
            checks: { b: { state: 'passed' } },
            counts: {},
        }
        expect(comparedNames(three, other)).toEqual(['b', 'a'])
    })
})
