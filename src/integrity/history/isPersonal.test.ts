/** @jest-environment node */
import { isPersonal } from './isPersonal'

it.each([
    ['users', true],
    ['userRoles', true],
    ['userGroups', true],
    ['dataElements', false],
    [undefined, false],
])('the issues of a check on %s: personal %s', (issuesIdType, expected) => {
    expect(isPersonal({ name: 'a', issuesIdType })).toBe(expected)
})
