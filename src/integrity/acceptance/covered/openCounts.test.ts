import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import { severityTotals } from '../../history/totals'
import { finish } from '../../../dhis2/slicing/sliced'
import { coverIssues } from './coverIssues'
import { acceptedCount, openSnapshot } from './openCounts'

const today = '2026-11-23'
const accepted = (
    keys: readonly string[] | undefined,
    until = ''
): Acceptance => ({
    key: 'accepted-a-1',
    check: 'a',
    issues: keys && { keys, marks: new Uint16Array(keys.length) },
    details: {
        reason: 'legacy',
        comment: '',
        responsible: '',
        until,
        atMost: undefined,
    },
    by: {},
    at: 0,
    edits: [],
})

describe('accepted issues of a check', () => {
    test.each([
        ['none', [], 7, 0, true],
        ['all of it', [accepted(undefined)], 7, 7, true],
        ['some, as far as is known', [accepted(['=x', '=y'])], 7, 2, false],
        ['more than are found', [accepted(['=x', '=y'])], 1, 1, false],
        ['some that ended', [accepted(['=x'], '2026-11-22')], 7, 0, true],
    ])('%s', (_, acceptances, found, expected, isExact) => {
        expect(acceptedCount(acceptances, undefined, found, today)).toEqual({
            accepted: expected,
            isExact,
        })
    })

    it('are counted by its list where that is there', () => {
        const acceptances = [accepted(['=x', '=y'])]
        const coverage = finish(
            coverIssues([{ id: 'x' }, { id: 'z' }], acceptances)
        )
        expect(acceptedCount(acceptances, coverage, 2, today)).toEqual({
            accepted: 1,
            isExact: true,
        })
    })
})

it('totals are those of open issues', () => {
    const snapshot = {
        counts: { a: 7, b: 3, c: 0 },
        checks: {
            a: { state: 'issues', severity: 'SEVERE' },
            b: { state: 'issues', severity: 'SEVERE' },
            c: { state: 'passed', severity: 'INFO' },
        },
    }
    const open = openSnapshot(
        snapshot,
        new Map([
            ['a', 2],
            ['b', 5],
        ])
    )
    expect(open.counts).toEqual({ a: 5, b: 0, c: 0 })
    expect(severityTotals(open)).toEqual({ SEVERE: 5, INFO: 0 })
    expect(open.checks).toBe(snapshot.checks)
})
