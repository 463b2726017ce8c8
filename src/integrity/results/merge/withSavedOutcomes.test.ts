/** @jest-environment node */
import { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import type { ListedRun } from '../../../dhis2/store/listedRuns'
import type { SavedRunHead } from '../../../dhis2/store/savedRun'
import { checkState } from '../../checkState'
import { isWorthAsking, withSavedOutcomes } from './withSavedOutcomes'

const run = (endedAt: string, part: Partial<SavedRunHead>): ListedRun => ({
    id: endedAt,
    name: undefined,
    isPinned: false,
    saved: {
        kind: 'ok',
        run: {
            format: 1,
            jobs: [],
            savedBy: 'runner',
            startedAt: endedAt,
            endedAt,
            server: {},
            scope: { kind: 'standard', planned: 1, done: 1 },
            totals: {},
            failed: 0,
            counts: {},
            identitiesKept: 0,
            namesKept: 0,
            size: 0,
            ...part,
        },
    },
})

const newest = '2026-11-23T11:00:00.000Z'
const older = '2026-11-16T11:00:00.000Z'
const report = (raw: object) => DataIntegrityReport.fromApi(raw)
const filled = (held: DataIntegrityReport, ...runs: readonly ListedRun[]) =>
    withSavedOutcomes([{ name: 'a' }], held, runs)

const stateOf = (held: DataIntegrityReport) =>
    checkState({ result: held.results.a }, Date.parse(newest))

describe('what the server does not hold', () => {
    test.each<[string, readonly ListedRun[], object]>([
        ['is not run where nothing is saved', [], { kind: 'notRun' }],
        [
            'passed as of the last run',
            [
                run(newest, { counts: { a: 0 } }),
                run(older, { counts: { a: 3 } }),
            ],
            { kind: 'expired', last: { kind: 'passed' } },
        ],
        [
            'is of an older run where the last one has not done it',
            [
                run(newest, { counts: { b: 1 } }),
                run(older, { counts: { a: 3 } }),
            ],
            { kind: 'expired', last: { kind: 'issues', count: 3 } },
        ],
        [
            'failed as of the last run, whatever it found before',
            [
                run(newest, { failedChecks: ['a'] }),
                run(older, { counts: { a: 3 } }),
            ],
            { kind: 'expired', last: { kind: 'failed' } },
        ],
        [
            'is not run where a run cannot be read',
            [
                {
                    ...run(newest, {}),
                    saved: { kind: 'newer', format: 9, raw: {} },
                },
            ],
            { kind: 'notRun' },
        ],
    ])('%s', (_, runs, expected) => {
        expect(stateOf(filled(report({}), ...runs))).toMatchObject(expected)
    })

    it('is left as it is where the server holds it, or it cannot be read', () => {
        const saved = run(newest, { counts: { a: 3, constructor: 1 } })
        const held = report({ a: { name: 'a', count: 1 } })
        expect(filled(held, saved)).toBe(held)
        const unreadable = report({ a: 5 })
        expect(filled(unreadable, saved)).toBe(unreadable)
    })

    it('is asked for where a check has no result, unless it is a slow one', () => {
        const checks = [{ name: 'a' }, { name: 'slow', isSlow: true }]
        expect(isWorthAsking(checks, report({}))).toBe(true)
        expect(
            isWorthAsking(checks, report({ a: { name: 'a', count: 1 } }))
        ).toBe(false)
    })
})
