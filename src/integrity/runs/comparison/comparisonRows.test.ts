import type { Snapshot } from '../../history/snapshot'
import { noChanges } from '../../history/compare/compareIssues'
import {
    barWidths,
    byChange,
    changeTotals,
    comparison,
    namesToRead,
} from './comparisonRows'

type Side = 'failed' | 'didNotRun' | { count: number; kept?: number }

const snapshotOf = (sides: Readonly<Record<string, Side>>): Snapshot => ({
    checks: Object.fromEntries(
        Object.entries(sides).map(([name, side]) => [
            name,
            typeof side === 'string'
                ? { state: side }
                : {
                      state: side.count === 0 ? 'passed' : 'issues',
                      kept: side.kept,
                  },
        ])
    ),
    counts: Object.fromEntries(
        Object.entries(sides).flatMap(([name, side]) =>
            typeof side === 'string' ? [] : [[name, side.count]]
        )
    ),
})

const kept = (count: number): Side => ({ count, kept: count })
const runs = {
    before: snapshotOf({
        steady: kept(3),
        grown: kept(1),
        solved: { count: 4 },
        clean: kept(0),
        counted: { count: 5 },
        fails: kept(7),
        failed: 'failed',
        removed: kept(2),
        left: kept(2),
        unheld: kept(6),
    }),
    after: snapshotOf({
        steady: kept(3),
        grown: kept(9),
        solved: kept(0),
        clean: kept(0),
        counted: kept(6),
        fails: 'failed',
        failed: kept(0),
        left: 'didNotRun',
        added: kept(1),
        unheld: kept(5),
    }),
    isDefined: (name: string) => name !== 'removed',
}
const counted = new Map([
    ['steady', { ...noChanges, persisting: 2, updated: 1 }],
    ['grown', { new: 9, solved: 1, updated: 0, persisting: 0 }],
])

it('reads only what may have changed issue by issue', () => {
    expect(namesToRead(runs)).toEqual(['steady', 'grown', 'unheld'])
})

describe('a comparison', () => {
    const made = comparison(runs, counted)

    it('has a row for each check of which both runs know the issues', () => {
        expect(
            made.rows.map(({ name, changes }) => [
                name,
                changes?.new,
                changes?.solved,
            ])
        ).toEqual([
            ['steady', 0, 0],
            ['grown', 9, 1],
            ['solved', 0, 4],
        ])
        expect(made.withoutIssues).toBe(1)
    })

    it.each([
        ['counted', 'countedOnly'],
        ['unheld', 'countedOnly'],
        ['fails', 'failedAfter'],
        ['failed', 'failedBefore'],
        ['removed', 'gone'],
        ['left', 'onlyBefore'],
        ['added', 'onlyAfter'],
    ])('keeps %s apart: %s', (name, reason) => {
        expect(made.notCompared.find((row) => row.name === name)?.reason).toBe(
            reason
        )
        expect(made.rows.some((row) => row.name === name)).toBe(false)
    })

    it('loses no check', () => {
        expect(
            made.rows.length + made.notCompared.length + made.withoutIssues
        ).toBe(11)
    })

    it('waits for the issues where they are to be read', () => {
        const early = comparison(runs, undefined)
        expect(
            early.rows
                .filter(({ changes }) => changes === undefined)
                .map(({ name }) => name)
        ).toEqual(['steady', 'grown', 'unheld'])
    })

    it('adds up the changes and puts the biggest first', () => {
        expect(changeTotals(made.rows)).toEqual({
            new: 9,
            solved: 5,
            updated: 1,
            persisting: 2,
        })
        expect(byChange(made.rows).map(({ name }) => name)).toEqual([
            'grown',
            'solved',
            'steady',
        ])
    })

    it.each([
        [0, 0],
        [9, 100],
        [4.5, 50],
        [0.01, 2],
    ])('draws %d as %d per cent', (count, width) => {
        expect(barWidths(made.rows)(count)).toBe(width)
    })
})
