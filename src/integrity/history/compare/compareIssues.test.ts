/** @jest-environment node */
import fc from 'fast-check'
import {
    identityColumns,
    type IdentityColumns,
} from '../../../dhis2/store/identityColumns'
import type { IdentifiedIssue } from '../../../dhis2/store/issueIdentity'
import { finish } from '../../../dhis2/slicing/sliced'
import { changeAt, compareIssues, type ChangeCounts } from './compareIssues'

const columnsOf = (issues: readonly IdentifiedIssue[]) =>
    finish(identityColumns(issues))
const compared = (
    before: readonly IdentifiedIssue[],
    after: readonly IdentifiedIssue[]
) => finish(compareIssues(columnsOf(before), columnsOf(after)))
const counts = (changes: Partial<ChangeCounts>): ChangeCounts => ({
    persisting: 0,
    updated: 0,
    new: 0,
    solved: 0,
    ...changes,
})

describe('issues of two runs', () => {
    test.each<
        [
            string,
            readonly IdentifiedIssue[],
            readonly IdentifiedIssue[],
            Partial<ChangeCounts>,
        ]
    >([
        ['none', [], [], {}],
        ['one that came', [], [{ id: 'a' }], { new: 1 }],
        ['one that went', [{ id: 'a' }], [], { solved: 1 }],
        ['one that stays', [{ id: 'a' }], [{ id: 'a' }], { persisting: 1 }],
        [
            'one with another name',
            [{ id: 'a', name: 'x' }],
            [{ id: 'a', name: 'y' }],
            { updated: 1 },
        ],
        [
            'one with another comment',
            [{ id: 'a', comment: 'x' }],
            [{ id: 'a', comment: 'y' }],
            { updated: 1 },
        ],
        [
            'a UID several times: another comment is another issue',
            [
                { id: 'a', comment: '1' },
                { id: 'a', comment: '2' },
            ],
            [
                { id: 'a', comment: '2' },
                { id: 'a', comment: '3' },
            ],
            { persisting: 1, new: 1, solved: 1 },
        ],
        [
            'a UID that was there once and is there twice',
            [{ id: 'a', comment: '1' }],
            [
                { id: 'a', comment: '1' },
                { id: 'a', comment: '2' },
            ],
            { persisting: 1, new: 1 },
        ],
        [
            'a UID several times, the name has changed',
            [
                { id: 'a', comment: '1', name: 'x' },
                { id: 'a', comment: '2', name: 'x' },
            ],
            [
                { id: 'a', comment: '1', name: 'y' },
                { id: 'a', comment: '2', name: 'y' },
            ],
            { updated: 2 },
        ],
        [
            'equal rows are counted',
            [{ id: 'a' }, { id: 'a' }, { id: 'a' }],
            [{ id: 'a' }, { id: 'a' }],
            { persisting: 2, solved: 1 },
        ],
        [
            'without a UID, another name',
            [{ name: 'x' }],
            [{ name: 'y' }],
            { new: 1, solved: 1 },
        ],
        [
            'without a UID, another comment',
            [{ name: 'x', comment: '1' }],
            [{ name: 'x', comment: '2' }],
            { updated: 1 },
        ],
        ['without anything', [{}], [{}, {}], { persisting: 1, new: 1 }],
    ])('%s', (_, before, after, expected) => {
        expect(compared(before, after).counts).toEqual(counts(expected))
    })

    it('does not call another name a change where names are not kept', () => {
        const { keys, marks } = columnsOf([{ id: 'a', name: 'x' }])
        const after = columnsOf([{ id: 'a', name: 'y' }])
        const nameless: IdentityColumns = { keys, marks }
        expect(finish(compareIssues(nameless, after)).counts).toEqual(
            counts({ persisting: 1 })
        )
    })

    const issues = fc.array(
        fc.record(
            {
                id: fc.constantFrom('a', 'b', 'c', ''),
                name: fc.constantFrom('x', 'y'),
                comment: fc.constantFrom('', '1', '2'),
                refs: fc.array(fc.constantFrom('r', 's'), { maxLength: 1 }),
            },
            { requiredKeys: [] }
        ),
        { maxLength: 12 }
    )

    it('has one change for each issue of either run', () => {
        fc.assert(
            fc.property(issues, issues, (before, after) => {
                const { counts, earlier, later } = compared(before, after)
                const { persisting, updated } = counts
                expect(persisting + updated + counts.solved).toBe(before.length)
                expect(persisting + updated + counts.new).toBe(after.length)
                for (const [codes, size] of [
                    [earlier, before.length],
                    [later, after.length],
                ] as const) {
                    const told = Array.from(codes, (_, place) =>
                        changeAt(codes, place)
                    )
                    expect(told).toHaveLength(size)
                    expect(
                        told.filter((change) => change === 'persisting')
                    ).toHaveLength(persisting)
                }
            })
        )
    })

    it('finds nothing changed between a run and itself in another order', () => {
        fc.assert(
            fc.property(issues, fc.nat(), (run, seed) => {
                const shuffled = [...run]
                    .map((issue, place) => ({
                        issue,
                        key: (place * 7919 + seed) % 13,
                    }))
                    .sort((left, right) => left.key - right.key)
                    .map(({ issue }) => issue)
                expect(compared(run, shuffled).counts).toEqual(
                    counts({ persisting: run.length })
                )
            })
        )
    })

    it('solves backwards what is new forwards', () => {
        fc.assert(
            fc.property(issues, issues, (before, after) => {
                const there = compared(before, after).counts
                const back = compared(after, before).counts
                expect(back).toEqual({
                    ...there,
                    new: there.solved,
                    solved: there.new,
                })
            })
        )
    })
})
