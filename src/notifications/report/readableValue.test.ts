import { readableLines } from './readableValue'

describe('readableLines', () => {
    it.each([
        [undefined, []],
        [null, []],
        [{}, []],
        ['text', [{ path: '', text: 'text' }]],
        [
            { type: 'SUMMARY', checks: ['a', 'b'], user: null },
            [
                { path: 'type', text: 'SUMMARY' },
                { path: 'checks', text: 'a, b' },
                { path: 'user', text: 'null' },
            ],
        ],
        [{ checks: [] }, [{ path: 'checks', text: '' }]],
        [
            { a: { b: [{ c: 1 }, { c: 2 }] } },
            [
                { path: 'a.b.0.c', text: '1' },
                { path: 'a.b.1.c', text: '2' },
            ],
        ],
        [
            { a: { a: { a: { a: { a: { a: { deep: true } } } } } } },
            [{ path: 'a.a.a.a.a.a', text: '{"deep":true}' }],
        ],
    ])('%j', (value, lines) => {
        expect(readableLines(value)).toEqual(lines)
    })
})
