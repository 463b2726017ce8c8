/** @jest-environment node */
import fc from 'fast-check'
import { finish } from '../slicing/sliced'
import { identityColumns } from './identityColumns'
import type { IdentifiedIssue } from './issueIdentity'
import { readIssuePack, writeIssues } from './issuePack'

const columnsOf = (issues: readonly IdentifiedIssue[]) =>
    finish(identityColumns(issues))

const issues = fc.array(
    fc.record(
        {
            id: fc.oneof(
                fc.string({ unit: 'grapheme' }),
                fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{10}$/),
                fc.constantFrom('abc', 'abcd', '😀', '😁', '😀😁')
            ),
            name: fc.string(),
            comment: fc.string(),
        },
        { requiredKeys: [] }
    )
)

describe('the identities of issues as bytes', () => {
    it('come back as they were', () => {
        fc.assert(
            fc.property(issues, (list) => {
                const { keys, marks } = columnsOf(list)
                const bytes = finish(writeIssues({ keys, marks }))
                expect(finish(readIssuePack(bytes, keys.length))).toEqual({
                    keys,
                    marks,
                })
            })
        )
    })

    test.each([
        ['cut off', -1],
        ['too long', 1],
    ])('that are %s are refused', (_, more) => {
        const bytes = finish(writeIssues(columnsOf([{ id: 'a' }, { id: 'b' }])))
        const other = new Uint8Array(bytes.length + more)
        other.set(bytes.subarray(0, other.length))
        expect(() => finish(readIssuePack(other, 2))).toThrow(RangeError)
    })
})
