import * as fc from 'fast-check'
import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import { foldText } from '../../../ui/words/foldText'
import { issueSet, type IssueSet } from './issueSet'
import { searchWords } from '../../../ui/words/searchWords'
import { searchIssues } from './searchIssues'
import { finish } from '../../../dhis2/slicing/sliced'

const check = { name: 'orgunits_orphaned', displayName: 'Waisen', code: 'OUO' }

function found(set: IssueSet, text: string): number[] {
    const { marks } = finish(searchIssues(set, searchWords(text)))
    return [...Array(set.rowCount).keys()].filter(
        (row) => marks === undefined || marks[row] === 1
    )
}

const issues: DataIntegrityIssue[] = [
    { id: 'DiszpKrYNg8', name: 'Ngelehun CHC' },
    { name: 'École Équipée', comment: 'Level 4 · Bo' },
    { id: 'aaaaaaaaaa1', name: 'Bo', refs: ['District 094', 'kbGqmM6ZWWV'] },
    { name: 'İstanbul ÇA № 😀' },
    { id: 'S34ULMcHMca', comment: 'Category 49' },
]
const set = issueSet([{ check, issues }])

describe('the search over issues', () => {
    test.each([
        ['', [0, 1, 2, 3, 4]],
        ['   ', [0, 1, 2, 3, 4]],
        ['chc', [0]],
        ['DISZPKR', [0]],
        ['ecole', [1]],
        ['ÉCOLE equi', [1]],
        ['bo', [1, 2]],
        ['bo level', [1]],
        ['094 kbgq', [2]],
        ['istanbul ca', [3]],
        ['😀', [3]],
        ['chc bo', []],
        ['waisen chc', [0]],
        ['ouo', [0, 1, 2, 3, 4]],
        ['orphaned bo', [1, 2]],
        ['s34u', [4]],
        ['category 49', [4]],
        ['undefined', []],
        ['null', []],
        ['nothing', []],
    ])('%j finds rows %j', (text, rows) => {
        expect(found(set, text)).toEqual(rows)
    })

    it('does not find a word across two fields or two rows', () => {
        const two = issueSet([
            { check, issues: [{ name: 'ab', comment: 'cd' }, { name: 'ef' }] },
        ])
        expect(found(two, 'bc')).toEqual([])
        expect(found(two, 'de')).toEqual([])
    })

    it('counts what it finds check by check, over many blocks', () => {
        const many = Array.from({ length: 1500 }, (_, index) => ({
            name: `Health facility ${index}`,
        }))
        const hits = finish(
            searchIssues(
                issueSet([
                    { check: { name: 'a' }, issues: many },
                    { check: { name: 'b' }, issues: [{ name: 'Other' }] },
                    { check: { name: 'c' }, issues: many.slice(0, 20) },
                ]),
                searchWords('facility 14')
            )
        )
        const expected = many.filter(({ name }) => name.includes('14')).length
        expect(hits.counts).toEqual([expected, 0, 1])
    })

    it('finds what a plain filter finds', () => {
        const word = fc.constantFrom(
            'Bo',
            'é',
            'É',
            'a',
            'ß',
            '12',
            'x y',
            'Œ',
            '\n',
            'Σ',
            'नी',
            ''
        )
        const text = fc.array(word, { maxLength: 4 }).map((w) => w.join(''))
        const issue = fc.record(
            { name: text, id: text, comment: text, refs: fc.array(text) },
            { requiredKeys: [] }
        )
        fc.assert(
            fc.property(
                fc.array(fc.array(issue, { maxLength: 20 }), { maxLength: 4 }),
                text,
                (lists, query) => {
                    const set = issueSet(
                        lists.map((issues) => ({ check, issues }))
                    )
                    const words = searchWords(query)
                    const checkText = foldText('Waisen\norgunits_orphaned\nOUO')
                    const naive = lists
                        .flat()
                        .map(({ name, id, comment, refs }) =>
                            foldText(
                                [name, id, comment, ...(refs ?? [])].join('\n')
                            )
                        )
                        .flatMap((text, row) =>
                            words.every(
                                (word) =>
                                    text.includes(word) ||
                                    checkText.includes(word)
                            )
                                ? [row]
                                : []
                        )
                    expect(found(set, query)).toEqual(naive)
                }
            )
        )
    })
})
