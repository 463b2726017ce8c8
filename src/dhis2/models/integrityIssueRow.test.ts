import { DataIntegrityReport } from './dataIntegrityReport'
import { issueRows } from './integrityIssueRow'

describe('issueRows', () => {
    const report = DataIntegrityReport.fromApi({
        z_check: {
            displayName: 'Zed',
            severity: 'SEVERE',
            issues: [{ name: '1', refs: ['r'] }, 'broken', { name: '2' }],
        },
        summarised: { count: 5 },
        a_check: { issues: [{ name: '3' }] },
    })

    test('every readable issue with its check, in the order of the server', () => {
        expect([...issueRows(report)]).toEqual([
            {
                checkName: 'z_check',
                checkDisplayName: 'Zed',
                severity: 'SEVERE',
                issue: { name: '1', refs: ['r'] },
            },
            {
                checkName: 'z_check',
                checkDisplayName: 'Zed',
                severity: 'SEVERE',
                issue: { name: '2' },
            },
            {
                checkName: 'a_check',
                checkDisplayName: undefined,
                severity: undefined,
                issue: { name: '3' },
            },
        ])
    })

    test('rows are frozen to the last part', () => {
        const rows = [...issueRows(report)]
        for (const row of rows) {
            expect(Object.isFrozen(row)).toBe(true)
            expect(Object.isFrozen(row.issue)).toBe(true)
        }
        expect(rows[0]?.issue.refs).toEqual(['r'])
        expect(Object.isFrozen(rows[0]?.issue.refs)).toBe(true)
    })
})
