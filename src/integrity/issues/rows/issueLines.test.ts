import { noFacets } from '../query/issuesQuery'
import { groupedRows } from './groupedRows'
import { issueGroups } from './issueGroups'
import { issueLines } from './issueLines'
import { issueSet } from './issueSet'
import { issueView } from './issueView'
import { coverSet } from './setCoverage'
import { noNews } from './setNews'
import { searchWords } from '../../../ui/words/searchWords'
import { allHits, searchIssues } from './searchIssues'
import { finish } from '../../../dhis2/slicing/sliced'

const { compare } = new Intl.Collator('en', { numeric: true })
const set = issueSet([
    {
        check: { name: 'mild', severity: 'INFO' },
        issues: [{ name: 'b' }, { name: 'a' }, { name: 'x 1' }],
    },
    { check: { name: 'none', severity: 'CRITICAL' }, issues: [] },
    {
        check: { name: 'bad', severity: 'CRITICAL' },
        issues: [{ name: 'x 10' }, { name: 'x 9' }],
    },
])
const order = finish(
    groupedRows(set, { column: 'name', direction: 'asc' }, compare)
)
const coverage = finish(coverSet(set, new Map()))
const scope = { set, coverage, news: noNews(set), state: 'open' } as const
const viewOf = (text: string, check: string[] = []) => {
    const words = searchWords(text)
    const hits =
        words.length === 0 ? allHits(set) : finish(searchIssues(set, words))
    return issueView(
        { ...scope, facets: { ...noFacets, check }, grouping: 'check' },
        order,
        hits
    )
}
const groupsOf = (...given: Parameters<typeof viewOf>) =>
    issueGroups(viewOf(...given)).map(({ check, ...numbers }) => ({
        check: check.name,
        ...numbers,
    }))
const linesOf = (folded: string[]) => {
    const view = viewOf('')
    return issueLines(view.rows.length, issueGroups(view), (name) =>
        folded.includes(name)
    )
}

describe('the groups of a view', () => {
    it('are the checks that have rows in it, the worst first', () => {
        expect(groupsOf('')).toEqual([
            { check: 'bad', firstPlace: 0, shown: 2, listed: 2 },
            { check: 'mild', firstPlace: 2, shown: 3, listed: 3 },
        ])
    })

    it('count what a search leaves of them', () => {
        expect(groupsOf('x')).toEqual([
            { check: 'bad', firstPlace: 0, shown: 2, listed: 2 },
            { check: 'mild', firstPlace: 2, shown: 1, listed: 3 },
        ])
        expect(groupsOf('b')).toEqual([
            { check: 'bad', firstPlace: 0, shown: 2, listed: 2 },
            { check: 'mild', firstPlace: 2, shown: 1, listed: 3 },
        ])
        expect(groupsOf('nothing')).toEqual([])
    })

    it('are those of the chosen checks', () => {
        expect(groupsOf('', ['mild'])).toEqual([
            { check: 'mild', firstPlace: 0, shown: 3, listed: 3 },
        ])
    })

    it('are none in one list', () => {
        expect(
            issueGroups(
                issueView(
                    { ...scope, facets: noFacets, grouping: 'none' },
                    order,
                    allHits(set)
                )
            )
        ).toEqual([])
    })
})

describe('the lines of a table', () => {
    it('are heads and rows', () => {
        const lines = linesOf([])
        expect(lines.lineCount).toBe(7)
        const places = [0, 1, 2, 3, 4, 5, 6].map(lines.placeAt)
        expect(places).toEqual([-1, 0, 1, -1, 2, 3, 4])
        expect(lines.groups.map(({ headLine }) => headLine)).toEqual([0, 3])
        expect(lines.groupAt(2)?.check.name).toBe('bad')
        expect(lines.groupAt(6)?.check.name).toBe('mild')
    })

    test.each<[string[], number, number[]]>([
        [[], 7, [1, 2, 4, 5, 6]],
        [['bad'], 5, [0, 0, 2, 3, 4]],
        [['mild'], 4, [1, 2, 3, 3, 3]],
        [['bad', 'mild'], 2, [0, 0, 1, 1, 1]],
    ])(
        'with %j folded are %i, and lead from rows to heads',
        (folded, lineCount, lineOfPlace) => {
            const lines = linesOf(folded)
            expect(lines.lineCount).toBe(lineCount)
            expect([0, 1, 2, 3, 4].map(lines.lineOf)).toEqual(lineOfPlace)
            expect(lines.lineOf(-1)).toBe(-1)
            lineOfPlace.forEach((line, place) => {
                const isHidden = lines.groupAt(line)?.isFolded
                expect(lines.placeAt(line)).toBe(isHidden ? -1 : place)
            })
        }
    )

    it('are the rows alone in one list', () => {
        const lines = issueLines(5, [], () => true)
        expect(lines.lineCount).toBe(5)
        expect(lines.placeAt(4)).toBe(4)
        expect(lines.lineOf(4)).toBe(4)
        expect(lines.groupAt(4)).toBeUndefined()
    })
})
