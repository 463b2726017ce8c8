import { shareText } from './shareText'

describe('the share of objects with issues', () => {
    it.each([
        ['no result', undefined, undefined],
        ['a server that says none', { count: 3 }, undefined],
        ['no issue', { count: 0, percentage: 0 }, '0%'],
        [
            'issues that whole numbers lose',
            { count: 402, percentage: 0 },
            '\u2068<1%\u2069',
        ],
        ['a fraction', { count: 41, percentage: 0.068 }, '\u2068<0.1%\u2069'],
        ['a whole number', { count: 120, percentage: 30 }, '30%'],
        ['more than all', { count: 19, percentage: 264 }, '264%'],
    ])('of %s', (_name, part, text) => {
        const result = part && { name: 'a', unreadableIssues: [], ...part }
        expect(shareText(result)).toBe(text)
    })
})
