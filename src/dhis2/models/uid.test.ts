import fc from 'fast-check'
import { isUid } from './uid'

describe('a UID', () => {
    test.each([
        ['bjDvmb4bfuf', true],
        ['Z9999999999', true],
        ['9jDvmb4bfuf', false],
        ['bjDvmb4bfu', false],
        ['bjDvmb4bfuff', false],
        ['bjDvmb4b/uf', false],
        ['bjDvmb4b@uf', false],
        ['bjDvmb4b[uf', false],
        ['bjDvmb4b`uf', false],
        ['bjDvmb4b{uf', false],
        ['bjDvmb4bfuſ', false],
        ['', false],
        [undefined, false],
    ])('%s: %s', (text, expected) => {
        expect(isUid(text)).toBe(expected)
    })

    it('is what the pattern of the server says, of any text', () => {
        const units = fc.constantFrom(...'azAZ09@[`{/:_ é\n')
        fc.assert(
            fc.property(
                fc.string({ unit: units, minLength: 9, maxLength: 12 }),
                (text) => {
                    expect(isUid(text)).toBe(
                        /^[A-Za-z][A-Za-z0-9]{10}$/.test(text)
                    )
                }
            ),
            { numRuns: 2000 }
        )
    })
})
