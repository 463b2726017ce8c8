import * as fc from 'fast-check'
import { parseRowAddress, writeRowAddress } from '../query/rowAddress'
import { issueSet } from './issueSet'
import { addressOfRow, issuePrint, rowAtAddress } from './rowAtAddress'

describe('the address of a row', () => {
    test.each([
        null,
        '',
        'name',
        'name~1',
        '~1~abc',
        'name~x~abc',
        'name~-1~abc',
        'name~1234567890~abc',
        'name~1~ABC',
    ])('%j is none', (text) => {
        expect(parseRowAddress(text)).toBeUndefined()
    })

    it('comes back as it went, whatever the check is called', () => {
        fc.assert(
            fc.property(
                fc.fullUnicodeString({ minLength: 1 }),
                fc.nat({ max: 999_999_999 }),
                fc.fullUnicodeString(),
                (checkName, issueIndex, name) => {
                    const address = {
                        checkName,
                        issueIndex,
                        print: issuePrint({ name }),
                    }
                    expect(parseRowAddress(writeRowAddress(address))).toEqual(
                        address
                    )
                }
            )
        )
    })

    it('tells 48 rows of one category combination apart', () => {
        const issues = Array.from({ length: 48 }, (_, index) => ({
            id: 'bjDvmb4bfuf',
            name: 'default',
            comment: `${index % 2} options`,
        }))
        const set = issueSet([
            { check: { name: 'other' }, issues: [{ name: 'x' }] },
            { check: { name: 'cocs_wrong_cardinality' }, issues },
        ])
        const addresses = issues.map((_, index) => {
            const address = addressOfRow(set, index + 1)
            expect(address && rowAtAddress(set, address)).toBe(index + 1)
            return address && writeRowAddress(address)
        })
        expect(new Set(addresses).size).toBe(48)
    })

    it('follows an issue in a list that has changed, and misses a solved one', () => {
        const [first, second, third] = [
            { id: 'aaaaaaaaaa1', name: 'First' },
            { id: 'aaaaaaaaaa2', name: 'Second' },
            { name: 'Third', comment: 'c' },
        ] as const
        const check = { name: 'check' }
        const before = issueSet([{ check, issues: [first, second, third] }])
        const after = issueSet([{ check, issues: [second, third] }])
        const moved = addressOfRow(before, 2)
        const solved = addressOfRow(before, 0)
        expect(moved && rowAtAddress(after, moved)).toBe(1)
        expect(solved && rowAtAddress(after, solved)).toBe(-1)
        expect(solved && rowAtAddress(issueSet([]), solved)).toBe(-1)
    })
})
