import type { ListedRun } from '../../../dhis2/store/listedRuns'
import { readSavedRunHead } from '../../../dhis2/store/savedRun'
import { otherIssues, runBefore, storedCharacters, tickedPair } from './runRows'

const listed = (id: string, part: object = {}): ListedRun => ({
    id,
    name: undefined,
    isPinned: false,
    saved: readSavedRunHead(`run-${id}`, {
        format: 1,
        jobs: [id],
        savedBy: 'me',
        startedAt: '2026-11-23T11:00:00.000Z',
        endedAt: '2026-11-23T11:01:00.000Z',
        server: {},
        scope: { kind: 'standard', planned: 1, done: 1 },
        totals: {},
        failed: 0,
        counts: {},
        identitiesKept: 0,
        namesKept: 0,
        size: 500,
        ...part,
    }),
})
const runs = [
    listed('newest'),
    listed('later app', { format: 99 }),
    listed('middle'),
    listed('broken', { jobs: 7 }),
    listed('oldest'),
]

test.each([
    [['oldest', 'newest'], { from: 'oldest', to: 'newest' }],
    [['newest', 'oldest'], { from: 'oldest', to: 'newest' }],
    [['newest'], undefined],
    [['newest', 'later app'], undefined],
    [['newest', 'middle', 'oldest'], undefined],
    [['newest', 'gone'], undefined],
])('of %j ticked are compared %j', (ticked, expected) => {
    expect(tickedPair(runs, new Set(ticked))).toEqual(expected)
})

test.each([
    ['newest', 'middle'],
    ['middle', 'oldest'],
    ['oldest', undefined],
    ['gone', undefined],
])('the run before %s is %s', (id, expected) => {
    expect(runBefore(runs, id)?.id).toBe(expected)
})

test('the room of those that can be read is added up', () => {
    expect(storedCharacters(runs)).toBe(1500)
})

test('issues without a column are counted apart', () => {
    expect(
        otherIssues({ totals: { CRITICAL: 4, INFO: 1, '': 2, FATAL: 3 } })
    ).toBe(5)
})
