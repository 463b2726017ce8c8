import { checkTitles } from './checkTitles'

const title = 'Règles de validation sans stratégie'

describe('the titles of checks', () => {
    test.each<[string, Parameters<typeof checkTitles>[0], string[]]>([
        ['none', [], []],
        [
            'titles of their own',
            [{ name: 'a', displayName: 'A', code: 'X' }, { name: 'b' }],
            ['A', 'b'],
        ],
        [
            'one title and two codes',
            [
                { name: 'left', displayName: title, code: 'VRL' },
                { name: 'right', displayName: title, code: 'VRR' },
                { name: 'c', displayName: 'C', code: 'C' },
            ],
            [`${title} (VRL)`, `${title} (VRR)`, 'C'],
        ],
        [
            'one title, and one of them without a code',
            [
                { name: 'left', displayName: title, code: '' },
                { name: 'right', displayName: title, code: 'VRR' },
            ],
            [`${title} (left)`, `${title} (VRR)`],
        ],
        [
            'one title and one code',
            [
                { name: 'left', displayName: title, code: 'VR' },
                { name: 'right', displayName: title, code: 'VR' },
                { name: 'third', displayName: title, code: 'VT' },
            ],
            [`${title} (left)`, `${title} (right)`, `${title} (VT)`],
        ],
        [
            'titles that differ in case and spaces alone',
            [
                { name: 'a', displayName: 'Data Sets' },
                { name: 'b', displayName: 'Data  sets ' },
            ],
            ['Data Sets (a)', 'Data  sets  (b)'],
        ],
        [
            'a title that is the name of another',
            [{ name: 'a', displayName: 'b', code: 'A' }, { name: 'b' }],
            ['b (A)', 'b'],
        ],
    ])('with %s', (_what, checks, titles) => {
        const titleOf = checkTitles(checks)
        expect(checks.map(titleOf)).toEqual(titles)
        expect(checks.map(({ name }) => titleOf(name))).toEqual(titles)
    })

    test('of a check that is no longer defined is told from the others', () => {
        const titleOf = checkTitles([{ name: 'new', displayName: 'A' }])
        expect(titleOf({ name: 'old', displayName: 'A' })).toBe('A (old)')
        expect(titleOf({ name: 'new', displayName: 'A' })).toBe('A')
        expect(titleOf('gone')).toBe('gone')
    })
})
