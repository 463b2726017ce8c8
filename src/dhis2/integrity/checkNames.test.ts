import { isAskedFor, isLostByItsName, isLostByName } from './checkNames'

describe('isAskedFor', () => {
    const check = { name: 'orgunits_orphaned', code: 'OO' }
    test.each([
        ['orgunits_orphaned', true],
        ['OrgUnits-Orphaned', true],
        ['OO', true],
        ['oo', false],
        ['org*', true],
        ['*orphaned', true],
        ['org*or*', true],
        ['ORG-*', false],
        // All capitals as it is, so to speak: a code.
        ['*', false],
        ['orgunits', false],
        ['', false],
    ])('%j', (wanted, isAsked) => {
        expect(isAskedFor(check, wanted)).toBe(isAsked)
    })
})

describe('a name by which a check is not found', () => {
    test.each([
        ['plain_name', false, false],
        ['Mixed_Case', true, true],
        ['a-b', true, true],
        ['UPPER_CASE', true, true],
        // It may be a code, unless the server has said that it is a name.
        ['MYCHECK', false, true],
        ['a*b', false, true],
    ])('%s', (name, mayBeLost, isLost) => {
        expect(isLostByName(name)).toBe(mayBeLost)
        expect(isLostByItsName(name)).toBe(isLost)
    })
})
