import { savedRows } from './savedRows'

it('puts failed checks first, then issues by severity, then the rest', () => {
    const rows = savedRows({
        checks: {
            clean: { state: 'passed', severity: 'CRITICAL' },
            few: { state: 'issues', severity: 'SEVERE' },
            left: { state: 'didNotRun', severity: 'CRITICAL' },
            many: { state: 'issues', severity: 'SEVERE' },
            broken: { state: 'failed', severity: 'INFO' },
            grave: { state: 'issues', severity: 'CRITICAL' },
        },
        counts: { clean: 0, few: 2, many: 900, grave: 1 },
    })
    expect(rows.map(({ name, count }) => [name, count])).toEqual([
        ['broken', undefined],
        ['grave', 1],
        ['many', 900],
        ['few', 2],
        ['clean', 0],
        ['left', undefined],
    ])
})
