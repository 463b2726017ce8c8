import { facetCounts, passesFacets } from './issueFacets'
import { noFacets, type ChosenFacets, type FacetName } from './issuesQuery'

const counted = [
    {
        check: { name: 'a', severity: 'CRITICAL', section: 'Users' },
        count: 5,
    },
    { check: { name: 'b', severity: 'WARNING', section: 'Users' }, count: 7 },
    { check: { name: 'c', severity: 'WARNING', section: 'Maps' }, count: 2 },
    { check: { name: 'd' }, count: undefined },
]

describe('the counts of facets', () => {
    test.each<[FacetName, Partial<ChosenFacets>, Record<string, unknown>]>([
        ['severity', {}, { CRITICAL: 5, WARNING: 9, '': undefined }],
        [
            'severity',
            { severity: ['CRITICAL'] },
            { CRITICAL: 5, WARNING: 9, '': undefined },
        ],
        ['section', { severity: ['WARNING'] }, { Users: 7, Maps: 2, '': 0 }],
        [
            'check',
            { severity: ['WARNING'], section: ['Users'] },
            { a: 0, b: 7, c: 0, d: 0 },
        ],
        ['type', { check: ['a', 'c'] }, { '': 7 }],
    ])('%s with %j', (facet, chosen, expected) => {
        const counts = facetCounts(counted, { ...noFacets, ...chosen }, facet)
        expect(Object.fromEntries(counts)).toEqual(expected)
    })

    it('lets a check without a value through by the empty value', () => {
        const chosen = { ...noFacets, severity: [''] }
        expect(passesFacets({ name: 'd' }, chosen)).toBe(true)
        expect(passesFacets({ name: 'a', severity: 'INFO' }, chosen)).toBe(
            false
        )
    })
})
