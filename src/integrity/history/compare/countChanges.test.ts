import { countChanges, totalChange } from './countChanges'
import type { Snapshot } from '../snapshot'

const snapshot = (
    counts: Readonly<Record<string, number>>,
    failed: readonly string[] = []
): Snapshot => ({
    counts,
    checks: Object.fromEntries([
        ...Object.entries(counts).map(([name, count]) => [
            name,
            {
                state: count === 0 ? 'passed' : 'issues',
                severity: name.startsWith('s') ? 'SEVERE' : 'INFO',
            },
        ]),
        ...failed.map((name) => [
            name,
            { state: 'failed', severity: 'SEVERE' },
        ]),
    ]) as Snapshot['checks'],
})

const bySeverity = ({ severity = '' }: Snapshot['checks'][string]) => severity

it('adds what came and what went, group by group', () => {
    const changes = countChanges(
        snapshot({ s1: 10, s2: 5, s3: 7, i1: 1 }),
        snapshot({ s1: 13, s2: 0, s3: 7, i1: 1 }),
        bySeverity
    )
    expect(Object.fromEntries(changes)).toEqual({
        SEVERE: { more: 3, fewer: 5 },
        INFO: { more: 0, fewer: 0 },
    })
    expect(totalChange(changes)).toEqual({ more: 3, fewer: 5 })
})

it.each([
    ['failed now', snapshot({ s1: 10 }), snapshot({}, ['s1'])],
    ['failed before', snapshot({}, ['s1']), snapshot({ s1: 10 })],
    ['did not run now', snapshot({ s1: 10 }), snapshot({})],
    ['did not run before', snapshot({}), snapshot({ s1: 10 })],
])('never calls a check solved or new that %s', (_, before, after) => {
    const changes = countChanges(before, after, bySeverity)
    expect(changes.size).toBe(0)
    expect(totalChange(changes)).toBeUndefined()
})
