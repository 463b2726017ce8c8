import * as fc from 'fast-check'
import { acceptanceOf } from '../../../../test/acceptances/acceptanceOf'
import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import { finish } from '../../../dhis2/slicing/sliced'
import { identityColumns } from '../../../dhis2/store/identityColumns'
import type { IdentifiedIssue } from '../../../dhis2/store/issueIdentity'
import { compareIssues } from '../../history/compare/compareIssues'
import { acceptanceAt, type CheckCoverage } from './checkCoverage'
import { coverIssues } from './coverIssues'
import { issuesToAccept } from './issuesToAccept'
import { issuesToTakeBack } from './issuesToTakeBack'
import { solvedKeys } from './solvedIssues'

const none: CheckCoverage = {
    acceptances: [],
    codes: new Uint32Array(0),
    accepted: 0,
    covered: [],
    solved: [],
}

const acceptance = (key: string, issues: Acceptance['issues']) =>
    acceptanceOf({ key, issues })

const cover = (
    issues: readonly IdentifiedIssue[],
    acceptances: readonly Acceptance[]
) => finish(coverIssues(issues, acceptances))

/** An acceptance of the issues at some places, as an admin makes it. */
const accept = (
    issues: readonly IdentifiedIssue[],
    places: readonly number[],
    { codes }: CheckCoverage = none,
    key = 'accepted-a-1'
) =>
    acceptance(
        key,
        finish(
            issuesToAccept(
                issues,
                (place) => places.includes(place),
                (place) => (codes[place] ?? 0) > 0
            )
        )
    )

const openPlaces = ({ codes }: CheckCoverage) =>
    [...codes.keys()].filter((place) => codes[place] === 0)

const a = { id: 'aaaaaaaaaa1', name: 'A', comment: 'Level 4' }
const aToo = { ...a, comment: 'Level 5' }
const b = { id: 'bbbbbbbbbb1', name: 'B' }
const nameless = { comment: 'nothing' }

describe('issues of a check that are accepted', () => {
    test.each<
        [
            string,
            readonly IdentifiedIssue[],
            number[],
            readonly IdentifiedIssue[],
            number[],
            string[],
        ]
    >([
        ['nothing accepted', [a, b], [], [a, b], [0, 1], []],
        ['one of two', [a, b], [1], [b, a], [1], []],
        ['one that is solved', [a, b], [0], [b], [0], ['=aaaaaaaaaa1']],
        ['one with another comment', [a, b], [0], [b, aToo], [0], []],
        ['one of two with a UID', [a, aToo], [0], [aToo, a], [0], []],
        [
            'the other is left of two with a UID',
            [a, aToo],
            [0],
            [aToo],
            [0],
            ['=aaaaaaaaaa1'],
        ],
        ['a second one with its UID has come', [a], [0], [aToo, a], [0], []],
        [
            'without a UID, by name',
            [{ name: 'N' }],
            [0],
            [{ name: 'N' }],
            [],
            [],
        ],
        [
            'another name',
            [{ name: 'N' }],
            [0],
            [{ name: 'M' }],
            [0],
            [expect.stringMatching(/^\?/) as string],
        ],
        [
            'one more of equal ones',
            [nameless, nameless],
            [0, 1],
            [nameless, nameless, nameless],
            [2],
            [],
        ],
    ])('%s', (_, before, places, after, open, solved) => {
        const coverage = cover(after, [accept(before, places)])
        expect(openPlaces(coverage)).toEqual(open)
        expect(coverage.accepted).toBe(after.length - open.length)
        expect(solvedKeys(coverage.solved)).toEqual(solved)
    })

    it('are said by the latest acceptance, and by that of the check where none is theirs', () => {
        const first = accept([a, b], [0])
        const later = accept([a, b], [0], none, 'accepted-a-2')
        const whole = acceptance('accepted-a-3', undefined)
        const coverage = cover([a, b], [first, whole, later])
        expect(coverage.accepted).toBe(2)
        expect(acceptanceAt(coverage, 0)).toBe(later)
        expect(acceptanceAt(coverage, 1)).toBe(whole)
    })

    it('are equal ones that were accepted one after the other', () => {
        const issues = [nameless, nameless, nameless]
        const first = accept(issues, [0])
        const before = cover(issues, [first])
        expect(openPlaces(before)).toEqual([1, 2])
        const second = accept(issues, [2], before, 'accepted-a-2')
        const after = cover(issues, [first, second])
        expect(after.accepted).toBe(2)
        // Two admins at once had the same one in mind.
        expect(cover(issues, [first, accept(issues, [1])]).accepted).toBe(1)
    })

    it('are taken back from all who have accepted them', () => {
        const first = accept([a, b], [0, 1])
        const second = accept([a, b], [0], none, 'accepted-a-2')
        const coverage = cover([b, a], [first, second])
        const { parts, whole } = issuesToTakeBack(
            coverage,
            (place) => place === 1
        )
        expect(whole).toEqual([])
        expect(
            parts.map(({ acceptance: { key }, issues }) => [key, issues.keys])
        ).toEqual([
            ['accepted-a-1', ['=aaaaaaaaaa1']],
            ['accepted-a-2', ['=aaaaaaaaaa1']],
        ])
    })

    it('are taken back with the whole check where it is accepted', () => {
        const whole = acceptance('accepted-a-3', undefined)
        const coverage = cover([a, b], [accept([a, b], [0]), whole])
        expect(
            issuesToTakeBack(coverage, (place) => place === 0)
        ).toMatchObject({
            parts: [{ issues: { keys: ['=aaaaaaaaaa1'] } }],
            whole: [whole],
        })
        expect(issuesToTakeBack(coverage, (place) => place === 1)).toEqual({
            parts: [],
            whole: [whole],
        })
    })
})

const issue = fc.record(
    {
        id: fc.constantFrom('aaaaaaaaaa1', 'bbbbbbbbbb1', 'cccccccccc1'),
        name: fc.constantFrom('A', 'B'),
        comment: fc.constantFrom('1', '2', '3'),
    },
    { requiredKeys: [] }
)
const list = fc.array(issue, { maxLength: 12 })

describe('for any lists', () => {
    it('all that was accepted is what history calls the same', () => {
        fc.assert(
            fc.property(list, list, (before, after) => {
                const coverage = cover(after, [
                    accept(before, [...before.keys()]),
                ])
                const { counts } = finish(
                    compareIssues(
                        finish(identityColumns(before)),
                        finish(identityColumns(after))
                    )
                )
                expect(coverage.accepted).toBe(
                    counts.persisting + counts.updated
                )
                const solved = coverage.solved.reduce(
                    (sum, { issues }) => sum + issues.keys.length,
                    0
                )
                expect(solved).toBe(counts.solved)
            })
        )
    })

    it('as many are accepted of a list as of what a run keeps of it', () => {
        fc.assert(
            fc.property(list, list, (before, after) => {
                const acceptances = [accept(before, [...before.keys()])]
                const kept = finish(identityColumns(after))
                expect(finish(coverIssues(kept, acceptances)).accepted).toBe(
                    cover(after, acceptances).accepted
                )
            })
        )
    })

    it('as many are accepted as were chosen, one act after the other', () => {
        fc.assert(
            fc.property(
                list,
                fc.array(fc.array(fc.nat(11)), { maxLength: 3 }),
                (issues, acts) => {
                    const made: Acceptance[] = []
                    let coverage = cover(issues, made)
                    for (const [nth, chosen] of acts.entries()) {
                        const places = openPlaces(coverage).filter((place) =>
                            chosen.includes(place)
                        )
                        const before = coverage.accepted
                        made.push(
                            accept(issues, places, coverage, `accepted-${nth}`)
                        )
                        coverage = cover(issues, made)
                        expect(coverage.accepted).toBe(before + places.length)
                        expect(coverage.solved).toEqual([])
                    }
                }
            )
        )
    })
})

it.each([
    ['with UIDs', (place: number) => ({ id: `uid${place}`, name: 'N' })],
    ['that are all equal', () => ({ comment: 'nothing' })],
])('100,000 issues %s are covered in slices', (_, make) => {
    const issues = Array.from({ length: 100_000 }, (__, place) => make(place))
    const accepted = acceptance(
        'accepted-a-1',
        finish(
            issuesToAccept(
                issues,
                () => true,
                () => false
            )
        )
    )
    const work = coverIssues(issues, [accepted])
    let slices = 0
    let step = work.next()
    while (step.done !== true) {
        slices += 1
        step = work.next()
    }
    expect(step.value.accepted).toBe(100_000)
    expect(slices).toBeGreaterThan(90)
})
