/** @jest-environment node */
import fc from 'fast-check'
import {
    idOfKey,
    issueKey,
    issueMark,
    type IdentifiedIssue,
} from './issueIdentity'

const uid = 'bjDvmb4bfuf'

describe('the key of an issue', () => {
    test.each<[string, IdentifiedIssue, IdentifiedIssue, boolean]>([
        ['the same UID', { id: uid, name: 'a' }, { id: uid, name: 'b' }, true],
        ['another UID', { id: uid }, { id: 'DiszpKrYNg8' }, false],
        ['no UID, same name', { name: 'a' }, { name: 'a' }, true],
        ['no UID, other name', { name: 'a' }, { name: 'b' }, false],
        [
            'no UID, other refs',
            { name: 'a', refs: ['x'] },
            { name: 'a', refs: ['y'] },
            false,
        ],
        [
            'no UID, other comment',
            { name: 'a', comment: '1' },
            { name: 'a', comment: '2' },
            true,
        ],
        ['an empty UID is none', { id: '', name: 'a' }, { name: 'a' }, true],
        [
            'a UID that reads like a name is none',
            { id: 'a' },
            { name: 'a' },
            false,
        ],
        [
            'parts that join to the same text',
            { name: 'a', refs: ['bc'] },
            { name: 'ab', refs: ['c'] },
            false,
        ],
    ])('%s', (_, left, right, isSame) => {
        expect(issueKey(left) === issueKey(right)).toBe(isSame)
    })

    it('gives the UID back, whatever text stands for one', () => {
        fc.assert(
            fc.property(fc.string({ minLength: 1, unit: 'binary' }), (id) => {
                expect(idOfKey(issueKey({ id }))).toBe(id)
            })
        )
        expect(idOfKey(issueKey({ name: uid }))).toBeUndefined()
    })

    it('tells a hundred thousand names apart', () => {
        const keys = new Set<string>()
        for (let place = 0; place < 100_000; place += 1) {
            keys.add(issueKey({ name: `Health facility ${place}` }))
        }
        expect(keys.size).toBe(100_000)
    })
})

describe('the mark of an issue', () => {
    test.each<[IdentifiedIssue, IdentifiedIssue, boolean]>([
        [{}, { comment: '' }, true],
        [{}, { refs: [] }, true],
        [{ comment: 'a' }, { comment: 'a' }, true],
        [{ comment: 'a' }, { comment: 'b' }, false],
        [{ comment: 'a' }, {}, false],
        [{ refs: ['a', 'b'] }, { refs: ['b', 'a'] }, false],
        [{ comment: 'a' }, { refs: ['a'] }, false],
        [{ name: 'a', comment: 'c' }, { name: 'b', comment: 'c' }, true],
    ])('%j and %j', (left, right, isSame) => {
        expect(issueMark(left) === issueMark(right)).toBe(isSame)
    })

    it('is a whole number of 16 bits, and 0 only where nothing is said', () => {
        fc.assert(
            fc.property(
                fc.record({
                    comment: fc.string(),
                    refs: fc.array(fc.string()),
                }),
                (issue) => {
                    const mark = issueMark(issue)
                    const isEmpty =
                        issue.comment === '' && issue.refs.length === 0
                    expect(mark === 0).toBe(isEmpty)
                    expect(mark).toBeLessThanOrEqual(0xffff)
                    expect(Number.isInteger(mark)).toBe(true)
                }
            )
        )
    })
})
