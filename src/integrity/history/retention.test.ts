import type { ListedRun } from '../../dhis2/store/listedRuns'
import { retention } from './retention'

const run = (
    id: string,
    change: Partial<ListedRun> = {},
    kept: readonly [identities: number, names: number] = [10, 10]
): ListedRun => ({
    id,
    isPinned: false,
    name: undefined,
    saved: {
        kind: 'ok',
        run: {
            format: 1,
            jobs: [id],
            savedBy: 'runner',
            startedAt: '2026-11-23T11:00:00.000Z',
            endedAt: '2026-11-23T11:01:00.000Z',
            server: {},
            scope: { kind: 'standard', planned: 1, done: 1 },
            totals: {},
            failed: 0,
            counts: {},
            identitiesKept: kept[0],
            namesKept: kept[1],
            size: 1,
        },
    },
    ...change,
})

const settings = { runs: 4, identities: 2, names: 1 }

it('keeps names of the newest, identities of some more, and the others light', () => {
    const runs = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => run(id))
    expect(retention(runs, settings)).toEqual({
        remove: ['e', 'f'],
        lighten: [
            { id: 'b', keep: 'identities' },
            { id: 'c', keep: 'counts' },
            { id: 'd', keep: 'counts' },
        ],
    })
})

it('asks nothing of what is light already', () => {
    const runs = [
        run('a'),
        run('b', {}, [10, 0]),
        run('c', {}, [0, 0]),
        run('d', {}, [0, 0]),
    ]
    expect(retention(runs, settings)).toEqual({ remove: [], lighten: [] })
})

it.each<[string, Partial<ListedRun>]>([
    ['pinned', { isPinned: true }],
    ['named', { name: 'before the upgrade' }],
    ['newer than the app', { saved: { kind: 'newer', format: 2, raw: {} } }],
    [
        'unreadable',
        {
            saved: {
                kind: 'unreadable',
                unreadable: { path: 'run-x', reason: '?', raw: 1 },
            },
        },
    ],
])(
    'never touches a run that is %s, nor lets it push out others',
    (_, change) => {
        const runs = [
            run('x1', change),
            run('a'),
            run('x2', change),
            run('x3', change),
            run('b'),
            run('x4', change),
        ]
        expect(retention(runs, settings)).toEqual({
            remove: [],
            lighten: [{ id: 'b', keep: 'identities' }],
        })
        expect(retention(runs, { runs: 0, identities: 0, names: 0 })).toEqual({
            remove: ['a', 'b'],
            lighten: [],
        })
    }
)
