import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import { acceptanceEnd, dayInZone } from './acceptanceEnd'

const whole = (until: string, atMost?: number): Acceptance => ({
    key: 'accepted-a-1',
    check: 'a',
    issues: undefined,
    details: { reason: 'legacy', comment: '', responsible: '', until, atMost },
    by: {},
    at: 0,
    edits: [],
})

test.each([
    ['without end', whole(''), 9, undefined],
    ['on its last day', whole('2026-11-23'), 9, undefined],
    [
        'a day later',
        whole('2026-11-22'),
        9,
        { kind: 'date', until: '2026-11-22' },
    ],
    ['with no date in it', whole('soon'), 9, undefined],
    ['at its limit', whole('', 9), 9, undefined],
    [
        'above its limit',
        whole('', 8),
        9,
        { kind: 'limit', atMost: 8, found: 9 },
    ],
    ['of a check that failed', whole('', 8), undefined, undefined],
    [
        'of issues, which have no limit',
        { ...whole('', 8), issues: { keys: ['=x'], marks: Uint16Array.of(0) } },
        9,
        undefined,
    ],
])('an acceptance %s', (_, acceptance, found, end) => {
    expect(acceptanceEnd(acceptance, '2026-11-23', found)).toEqual(end)
})

test.each([
    ['UTC', '2026-11-23'],
    ['Pacific/Kiritimati', '2026-11-24'],
    ['Nowhere/Never', '2026-11-23'],
])('the day in %s', (zone, day) => {
    expect(dayInZone(Date.UTC(2026, 10, 23, 23), zone)).toBe(day)
})
