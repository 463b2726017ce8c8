import { chosenSpelling, facetCounts, passesFacets } from './issueFacets'
import {
    noFacets,
    type ChosenFacets,
    type FacetName,
} from '../query/issuesQuery'

const counted = [
    {
        check: { name: 'a', severity: 'CRITICAL', section: 'Users' },
        listed: 5,
        unlisted: 0,
    },
    {
        check: { name: 'b', severity: 'WARNING', section: 'Users' },
        listed: 7,
        unlisted: 0,
    },
    {
        check: { name: 'c', severity: 'WARNING', section: 'Maps' },
        listed: 2,
        unlisted: 0,
    },
    {
        check: { name: 'd', section: 'users' },
        listed: undefined,
        unlisted: 40,
    },
]

describe('the counts of facets', () => {
    test.each<
        [
            FacetName,
            Partial<ChosenFacets>,
            [string, number | undefined, number][],
        ]
    >([
        [
            'severity',
            {},
            [
                ['CRITICAL', 5, 0],
                ['WARNING', 9, 0],
                ['', undefined, 40],
            ],
        ],
        [
            'severity',
            { severity: ['CRITICAL'] },
            [
                ['CRITICAL', 5, 0],
                ['WARNING', 9, 0],
                ['', undefined, 40],
            ],
        ],
        [
            'section',
            { severity: ['WARNING'] },
            [
                ['Users', 7, 0],
                ['Maps', 2, 0],
            ],
        ],
        [
            'section',
            {},
            [
                ['Users', 12, 40],
                ['Maps', 2, 0],
            ],
        ],
        [
            'check',
            { severity: ['WARNING'], section: ['Users'] },
            [
                ['a', 0, 0],
                ['b', 7, 0],
                ['c', 0, 0],
                ['d', 0, 0],
            ],
        ],
        ['type', { check: ['a', 'c'] }, [['', 7, 0]]],
    ])('%s with %j', (facet, chosen, expected) => {
        const counts = facetCounts(counted, { ...noFacets, ...chosen }, facet)
        expect(
            counts.map(({ value, listed, unlisted }) => [
                value,
                listed,
                unlisted,
            ])
        ).toEqual(expected)
    })

    it('lets a check without a value through by the empty value', () => {
        const chosen = { ...noFacets, severity: [''] }
        expect(passesFacets({ name: 'd' }, chosen)).toBe(true)
        expect(passesFacets({ name: 'a', severity: 'INFO' }, chosen)).toBe(
            false
        )
    })
})

describe('a section that is spelled in several ways', () => {
    it('is chosen as a whole by any of its spellings', () => {
        const chosen = { ...noFacets, section: ['Data Sets'] }
        expect(passesFacets({ name: 'a', section: 'Data sets' }, chosen)).toBe(
            true
        )
        expect(passesFacets({ name: 'a', section: 'Data' }, chosen)).toBe(false)
    })

    test.each<[FacetName, string[], string[]]>([
        ['section', ['DATA SETS', 'data sets', 'Gone'], ['Data sets', 'Gone']],
        ['check', ['A'], ['A']],
    ])('%s: %j is shown as %j', (facet, chosen, expected) => {
        expect(chosenSpelling(facet, chosen, ['Data sets', 'a'])).toEqual(
            expected
        )
    })
})
