import { failedChecks, sectionTotals, severityTotals } from './totals'
import type { Snapshot } from './snapshot'

const snapshot: Snapshot = {
    checks: {
        a: { state: 'issues', severity: 'SEVERE', section: 'Data Sets' },
        b: { state: 'issues', severity: 'SEVERE', section: 'Data sets' },
        c: { state: 'issues', severity: 'INFO', section: 'Users' },
        d: { state: 'passed', severity: 'CRITICAL', section: 'Maps' },
        e: { state: 'failed', severity: 'CRITICAL' },
        f: { state: 'issues' },
    },
    counts: { a: 3, b: 4, c: 20, d: 0, f: 1 },
}

it('adds issues up by severity, and what failed not at all', () => {
    expect(severityTotals(snapshot)).toEqual({
        SEVERE: 7,
        INFO: 20,
        CRITICAL: 0,
        '': 1,
    })
    expect(failedChecks(snapshot)).toEqual(['e'])
})

it('adds issues up by section, whatever their case, the most first', () => {
    expect(sectionTotals(snapshot)).toEqual([
        { section: 'Users', count: 20 },
        { section: 'Data Sets', count: 7 },
        { section: '', count: 1 },
    ])
})
