import { finish } from '../../../dhis2/slicing/sliced'
import {
    identityColumns,
    noIdentities,
} from '../../../dhis2/store/identityColumns'
import { acceptanceOf } from '../../../../test/acceptances/acceptanceOf'
import { noFacets, type IssueState } from '../query/issuesQuery'
import { issueGroups } from './issueGroups'
import { issueSet } from './issueSet'
import { issueView } from './issueView'
import { allHits, searchIssues } from './searchIssues'
import { coverSet, isCoveredAtOnce } from './setCoverage'
import { newsOfSet } from './setNews'

const set = issueSet([
    {
        check: { name: 'a' },
        issues: [
            { id: 'aaaaaaaaaa1', name: 'One' },
            { id: 'aaaaaaaaaa2', name: 'Two' },
            { id: 'aaaaaaaaaa3', name: 'One more' },
        ],
    },
    { check: { name: 'b' }, issues: [{ name: 'One' }] },
    { check: { name: 'c' }, issues: [{ name: 'One' }, { name: 'Two' }] },
])
const acceptance = (check: string, keys?: readonly string[]) =>
    acceptanceOf({
        key: `accepted-${check}`,
        check,
        issues: keys && { keys, marks: new Uint16Array(keys.length) },
    })
const holding = new Map([
    ['a', [acceptance('a', ['=aaaaaaaaaa1', '=gone'])]],
    ['c', [acceptance('c')]],
])
const coverage = finish(coverSet(set, holding))
/** What an earlier run had: of `a` one, of `b` nobody knows, of `c` none. */
const earlier = new Map([
    ['a', finish(identityColumns([{ id: 'aaaaaaaaaa2' }]))],
    ['c', noIdentities],
])
const news = finish(newsOfSet(set, coverage, (name) => earlier.get(name)))
const viewOf = (state: IssueState, words: readonly string[] = []) =>
    issueView(
        { set, coverage, news, state, facets: noFacets, grouping: 'check' },
        Uint32Array.of(0, 1, 2, 3, 4, 5),
        words.length === 0 ? allHits(set) : finish(searchIssues(set, words))
    )

describe('the issues of a state', () => {
    test.each<[IssueState, string[], number[], number[], number[]]>([
        ['open', [], [1, 2, 3], [2, 1, 0], [2, 1, 0]],
        ['accepted', [], [0, 4, 5], [1, 0, 2], [1, 0, 2]],
        ['new', [], [2], [1, 0, 0], [1, 0, 0]],
        ['new', ['two'], [], [0, 0, 0], [1, 0, 0]],
        ['open', ['one'], [2, 3], [1, 1, 0], [2, 1, 0]],
        ['accepted', ['one'], [0, 4], [1, 0, 1], [1, 0, 2]],
    ])('%s, searched for %j', (state, words, rows, matches, listed) => {
        const view = viewOf(state, words)
        expect([...view.rows]).toEqual(rows)
        expect(view.matches).toEqual(matches)
        expect(view.listed).toEqual(listed)
    })

    it('stand in groups that count their own alone', () => {
        expect(
            issueGroups(viewOf('open', ['one'])).map(
                ({ check, shown, listed }) => [check.name, shown, listed]
            )
        ).toEqual([
            ['a', 1, 2],
            ['b', 1, 1],
        ])
    })
})

it('calls nothing new of which the earlier run knows nothing', () => {
    expect(news).toMatchObject({ total: 1, notCompared: ['b'] })
})

it('what was covered once takes no time again', () => {
    const issues = Array.from({ length: 5000 }, (_, place) => ({
        id: `uid${place}`,
    }))
    const large = issueSet([{ check: { name: 'a' }, issues }])
    expect(isCoveredAtOnce(large, new Map())).toBe(true)
    expect(isCoveredAtOnce(large, holding)).toBe(false)
    finish(coverSet(large, holding))
    expect(isCoveredAtOnce(large, holding)).toBe(true)
    expect(
        isCoveredAtOnce(large, new Map([['a', [acceptance('a', ['=uid1'])]]]))
    ).toBe(false)
})
