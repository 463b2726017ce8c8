import type { ReadableRun } from './readableRuns'
import { checkTrend, trendPoints } from './trend'

const run = (
    startedAt: number,
    kind: string,
    counts: Readonly<Record<string, number>> = {},
    change: Partial<ReadableRun['run']> = {}
): ReadableRun => ({
    id: String(startedAt),
    name: undefined,
    isPinned: false,
    startedAt,
    run: {
        format: 1,
        jobs: [],
        savedBy: 'runner',
        startedAt: '',
        endedAt: '',
        server: {},
        scope: { kind, planned: 2, done: 2 },
        totals: { SEVERE: startedAt },
        failed: 0,
        counts: { ...counts },
        identitiesKept: 0,
        namesKept: 0,
        size: 0,
        ...change,
    },
})

it('is of the scope of the newest run, and others are gaps and no zeros', () => {
    const points = trendPoints(
        [
            run(50, 'selected'),
            run(40, 'standard'),
            run(30, 'all'),
            run(
                20,
                'standard',
                {},
                {
                    scope: { kind: 'standard', planned: 2, done: 1 },
                }
            ),
            run(10, 'standard'),
            run(5, 'standard'),
        ],
        10
    )
    expect(points.map(({ at, totals }) => [at, totals?.SEVERE])).toEqual([
        [10, 10],
        [20, undefined],
        [30, undefined],
        [40, 40],
        [50, undefined],
    ])
})

it('follows one check through the runs that did it', () => {
    expect(
        checkTrend(
            [
                run(40, 'standard', { a: 0 }),
                run(30, 'selected', { b: 7 }),
                run(20, 'standard', {}, { failedChecks: ['a'] }),
                run(10, 'standard', { a: 3 }),
            ],
            'a'
        )
    ).toEqual([
        { at: 10, count: 3, hasFailed: false },
        { at: 20, count: undefined, hasFailed: true },
        { at: 40, count: 0, hasFailed: false },
    ])
})
