import { formatDay } from './formatDay'

test.each([
    ['2026-12-31', 'Dec 31, 2026'],
    ['soon', 'soon'],
    ['', ''],
])('%j is written %j', (day, words) => {
    expect(formatDay(day)).toBe(words)
})
