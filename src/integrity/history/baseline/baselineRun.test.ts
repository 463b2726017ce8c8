import { baselineRun, shownRun } from './baselineRun'
import type { ReadableRun } from '../readableRuns'

const minute = 60_000

/** A run of a minute that began so many minutes after 1970. */
const run = (
    id: string,
    begun: number,
    change: Partial<ReadableRun> = {},
    kind = 'standard'
): ReadableRun => ({
    id,
    name: undefined,
    isPinned: false,
    startedAt: begun * minute,
    run: {
        format: 1,
        jobs: [id],
        savedBy: 'runner',
        startedAt: new Date(begun * minute).toISOString(),
        endedAt: new Date((begun + 1) * minute).toISOString(),
        server: {},
        scope: { kind, planned: 1, done: 1 },
        totals: {},
        failed: 0,
        counts: {},
        identitiesKept: 0,
        namesKept: 0,
        size: 0,
    },
    ...change,
})

const runs = [
    run('c', 300),
    run('chosen', 200, {}, 'selected'),
    run('b', 100),
    run('a', 10),
]

it.each([
    ['as it ends', 301, 'c'],
    ['a little later', 301.9, 'c'],
    ['in the middle', 100.5, 'b'],
    ['between two runs', 150, undefined],
    ['long after', 400, undefined],
])('knows which run has brought what is shown: %s', (_, ranAt, id) => {
    expect(shownRun(runs, ranAt * minute)?.id).toBe(id)
})

it.each<
    [string, readonly ReadableRun[], number | undefined, string | undefined]
>([
    ['the one before, of the same scope', runs, 301, 'b'],
    ['of a choice of checks, the same', runs, 201, undefined],
    ['the newest of more than a choice where none is shown', runs, 400, 'c'],
    [
        'the newest that is pinned',
        [run('c', 300), run('b', 100), run('a', 10, { isPinned: true })],
        301,
        'a',
    ],
    [
        'never the one that is shown, pinned or not',
        [run('c', 300, { isPinned: true }), run('b', 100)],
        301,
        'b',
    ],
    ['none later than what is shown', runs, 5, undefined],
    ['none while nothing is shown', runs, undefined, undefined],
])('compares with %s', (_, list, ranAt, id) => {
    expect(baselineRun(list, ranAt && ranAt * minute)?.id).toBe(id)
})
