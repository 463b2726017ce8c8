import { nextSortDirection } from './nextSortDirection'

test.each([
    [undefined, 'desc', 'desc'],
    [undefined, 'asc', 'asc'],
    ['desc', 'desc', 'asc'],
    ['asc', 'desc', 'desc'],
    ['asc', 'asc', 'desc'],
] as const)('after %s, with %s first: %s', (current, first, next) => {
    expect(nextSortDirection(current, first)).toBe(next)
})
