import { upgradeReadiness, type Readiness } from './readiness'
import type { Snapshot } from './snapshot'

const defined = [
    { name: 'critical', severity: 'CRITICAL' },
    { name: 'severe', severity: 'SEVERE' },
    { name: 'warning', severity: 'WARNING' },
]

const snapshot = (
    states: Readonly<Record<string, number | 'failed' | 'didNotRun'>>
): Snapshot => ({
    checks: Object.fromEntries(
        Object.entries(states).map(([name, state]) => [
            name,
            {
                state:
                    typeof state === 'string'
                        ? state
                        : state === 0
                          ? 'passed'
                          : 'issues',
            },
        ])
    ),
    counts: Object.fromEntries(
        Object.entries(states).flatMap(([name, state]) =>
            typeof state === 'number' ? [[name, state]] : []
        )
    ),
})

const clean: Readiness = {
    isReady: true,
    open: { CRITICAL: 0, SEVERE: 0 },
    failed: [],
    notRun: [],
}

describe('the readiness for an upgrade', () => {
    test.each<[string, Snapshot, Readiness]>([
        [
            'all has run and found nothing grave',
            snapshot({ critical: 0, severe: 0, warning: 70 }),
            clean,
        ],
        [
            'mild checks may fail or be missing',
            snapshot({ critical: 0, severe: 0, warning: 'failed' }),
            clean,
        ],
        [
            'issues are open',
            snapshot({ critical: 2, severe: 5, warning: 0 }),
            {
                ...clean,
                isReady: false,
                open: { CRITICAL: 2, SEVERE: 5 },
            },
        ],
        [
            'a grave check failed',
            snapshot({ critical: 0, severe: 'failed' }),
            { ...clean, isReady: false, failed: ['severe'] },
        ],
        [
            'a grave check did not run',
            snapshot({ critical: 'didNotRun', severe: 0 }),
            { ...clean, isReady: false, notRun: ['critical'] },
        ],
        [
            'nothing is known',
            snapshot({}),
            { ...clean, isReady: false, notRun: ['critical', 'severe'] },
        ],
    ])('%s', (_, known, expected) => {
        expect(upgradeReadiness(defined, known)).toEqual(expected)
    })

    it('is not given where the server has no grave check at all', () => {
        expect(upgradeReadiness([], snapshot({})).isReady).toBe(false)
    })
})
