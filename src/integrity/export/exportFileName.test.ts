/** @jest-environment node */
import { exportFileName } from './exportFileName'

const name = (systemName: string | undefined, scope = 'issues') =>
    exportFileName({
        systemName,
        scope,
        exportedAt: Date.UTC(2026, 10, 27, 5, 15),
        timeZone: 'Africa/Kampala',
        extension: 'csv',
    })

test.each([
    ['Kalindi HIS', 'integrity-kalindi-his-issues-2026-11-27-0815.csv'],
    [undefined, 'integrity-issues-2026-11-27-0815.csv'],
    ['', 'integrity-issues-2026-11-27-0815.csv'],
    ['../../etc/passwd', 'integrity-etc-passwd-issues-2026-11-27-0815.csv'],
    ['C:\\CON "x" <y>|?*', 'integrity-c-con-x-y-issues-2026-11-27-0815.csv'],
    ['a\u202Egnp.exe', 'integrity-a-gnp-exe-issues-2026-11-27-0815.csv'],
    ['a\u0000\u0007\nb', 'integrity-a-b-issues-2026-11-27-0815.csv'],
    ['ລະບົບ ສຸຂະພາບ', 'integrity-ລະບົບ-ສຸຂະພາບ-issues-2026-11-27-0815.csv'],
    ['نظام الصحة', 'integrity-نظام-الصحة-issues-2026-11-27-0815.csv'],
    ['Santé publique', 'integrity-santé-publique-issues-2026-11-27-0815.csv'],
    ['🔥🔥', 'integrity-issues-2026-11-27-0815.csv'],
])('the file of the system %j is %s', (systemName, expected) => {
    expect(name(systemName)).toBe(expected)
})

it('is of a length that file systems take, whatever the names are', () => {
    const long = name('ລ'.repeat(500), '🙂é'.repeat(500))
    expect(Buffer.byteLength(long)).toBeLessThan(256)
    expect(long).toMatch(/-2026-11-27-0815\.csv$/)
})

it('is by UTC where the zone is not known', () => {
    expect(
        exportFileName({
            systemName: undefined,
            scope: 'issues',
            exportedAt: Date.UTC(2026, 10, 27, 0, 5),
            timeZone: 'Nowhere/Atlantis',
            extension: 'json',
        })
    ).toBe('integrity-issues-2026-11-27-0005.json')
})
