import { formatInZone } from './formatInZone'

const moment = Date.UTC(2026, 10, 23, 22, 30)

test.each([
    ['Africa/Lagos', /Nov 23, 2026, 11:30\sPM/],
    ['Asia/Vientiane', /Nov 24, 2026, 5:30\sAM/],
    ['Not/AZone', /Nov 23, 2026, 10:30\sPM UTC/],
])('as the clocks of %s show it', (timeZone, expected) => {
    expect(formatInZone(moment, timeZone)).toMatch(expected)
})
