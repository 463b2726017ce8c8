import { shownChoices, type CountedChoice } from './shownChoices'

const choice = (
    value: string,
    listed: number | undefined,
    unlisted = 0
): CountedChoice => ({ value, text: value, listed, unlisted })

const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'Gé'].map((value) =>
    choice(value, 1)
)

describe('the values that a facet shows', () => {
    test.each<
        [
            string,
            readonly CountedChoice[],
            readonly string[],
            string,
            boolean,
            string,
            number,
        ]
    >([
        ['five at first', seven, [], '', false, 'abcde', 2],
        ['all when asked', seven, [], '', true, 'abcdefGé', 0],
        ['those that match, folded', seven, [], ' gE', true, 'Gé', 6],
        ['a chosen one beyond the five', seven, ['f'], '', false, 'abcdef', 1],
        ['a chosen one beside the match', seven, ['b'], 'ge', true, 'bGé', 5],
        [
            'none that would show nothing',
            [choice('a', 0), choice('b', 3)],
            [],
            '',
            false,
            'b',
            0,
        ],
        [
            'one that is chosen though it shows nothing',
            [choice('a', 0), choice('b', 3)],
            ['a'],
            '',
            false,
            'ab',
            0,
        ],
        [
            'what is counted only, and what is not known',
            [choice('a', 0, 7), choice('b', undefined)],
            [],
            '',
            false,
            'ab',
            0,
        ],
    ])('%s', (_, choices, chosen, search, isWhole, shown, further) => {
        const answer = shownChoices(choices, chosen, search, isWhole)
        expect(answer.shown.map(({ value }) => value).join('')).toBe(shown)
        expect(answer.further).toBe(further)
    })
})
