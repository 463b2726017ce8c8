/** @jest-environment node */
import fc from 'fast-check'
import { safeText } from './safeText'

test.each([
    ['Ngelehun CHC', 'Ngelehun CHC'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\n=1', "'\n'=1"],
    ['=1\n2', "'=1\n2"],
    ['a\n=1', "a\n'=1"],
    ['a\r\n@x', "a\r'\n'@x"],
    ['a;=1', "a;'=1"],
    ['a; +1', "a;' +1"],
    ['＝1', "'＝1"],
    ['a-b = c', 'a-b = c'],
    ['\u0000=1', "'=1"],
    ['', ''],
])('%j is written as %j', (text, written) => {
    expect(safeText(text)).toBe(written)
})

it('has no cell that begins as a formula, wherever cells begin', () => {
    fc.assert(
        fc.property(
            fc.stringOf(fc.constantFrom(...'=+-@\t\r\n; ab＝')),
            (text) => {
                for (const cell of safeText(text).split(/[;\t\r\n]/)) {
                    expect(cell).not.toMatch(/^\s*[=+\-@＝]/)
                }
            }
        )
    )
})
