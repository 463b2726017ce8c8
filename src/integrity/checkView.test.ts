import { DataIntegrityReport } from '../dhis2/models/dataIntegrityReport'
import { parseServerTime } from '../dhis2/models/serverTime'
import { checkTitle, checkViews, unplacedResults } from './checkView'
import { noRunActivity } from './runActivity'

const viewsOf = (
    checkNames: readonly string[],
    rawReport: object,
    activity = noRunActivity
) =>
    checkViews({
        checks: checkNames.map((name) => ({ name })),
        report: DataIntegrityReport.fromApi(rawReport),
        activity,
        epochOf: (text) => parseServerTime(text, 'UTC'),
        now: Date.UTC(2026, 10, 23, 12, 30),
    })

const finishedTime = '2026-11-23T12:00:00.000'

describe('views of checks', () => {
    it('have a row for each definition, in the order of the server', () => {
        const views = viewsOf(['b', 'a'], {
            a: { name: 'a', count: 3, finishedTime },
        })
        expect(views.map(({ check }) => check.name)).toEqual(['b', 'a'])
        expect(views.map(({ state }) => state)).toEqual([
            { kind: 'notRun' },
            { kind: 'issues', count: 3 },
        ])
        expect(views[1]?.finishedAt).toBe(Date.UTC(2026, 10, 23, 12))
    })

    it('are not known while there is no report', () => {
        const [view] = checkViews({
            checks: [{ name: 'a' }],
            report: undefined,
            activity: noRunActivity,
            epochOf: () => undefined,
            now: 0,
        })
        expect(view?.state).toEqual({ kind: 'unknown' })
    })

    it('keep a result whose check is no longer defined', () => {
        const views = viewsOf(['a'], { gone: { name: 'gone', count: 2 } })
        expect(views.map(({ check, state }) => [check.name, state])).toEqual([
            ['a', { kind: 'notRun' }],
            ['gone', { kind: 'issues', count: 2 }],
        ])
    })

    it.each(['a', 'a.check'])(
        'show a result that could not be read at %s',
        (name) => {
            const [view] = viewsOf([name], { [name]: { name, count: 'many' } })
            expect(view?.state).toMatchObject({
                kind: 'failed',
                reason: 'unreadable',
            })
        }
    )

    it('show what a run does now before what an older one brought', () => {
        const [first, second] = viewsOf(
            ['a', 'b'],
            { a: { name: 'a', count: 0 }, b: { name: 'b', count: 0 } },
            {
                checks: new Map([['a', 'running']]),
                didNotRun: new Map([['b', Infinity]]),
            }
        )
        expect(first?.state.kind).toBe('running')
        expect(second?.state.kind).toBe('didNotRun')
    })
})

describe('a check whose issues are listed', () => {
    it.each([
        ['but not counted', {}, 'unknown', true],
        ['and counted', { a: { count: 1, finishedTime } }, 'issues', false],
        ['and cannot be read', { a: { count: '1' } }, 'failed', false],
    ])('%s', (_case, raw, kind, isListedOnly) => {
        const [view] = checkViews({
            checks: [{ name: 'a' }],
            report: DataIntegrityReport.fromApi(raw),
            listed: new Set(['a']),
            activity: noRunActivity,
            epochOf: () => undefined,
            now: 0,
        })
        expect(view?.state.kind).toBe(kind)
        expect(view?.isListedOnly).toBe(isListedOnly)
    })
})

describe('the title of a check', () => {
    it('is its display name, or its name where it has none', () => {
        expect(checkTitle({ name: 'a', displayName: 'A' })).toBe('A')
        expect(checkTitle({ name: 'a' })).toBe('a')
        expect(checkTitle({ name: 'a', displayName: '' })).toBe('a')
    })
})

describe('unplacedResults', () => {
    test('are those of unknown shape that no listed check has', () => {
        const report = DataIntegrityReport.fromApi({ here: 5, gone: 5 })
        const paths = unplacedResults([{ name: 'here' }], report).map(
            ({ path }) => path
        )
        expect(paths).toEqual(['gone'])
        expect(unplacedResults([], undefined)).toEqual([])
    })
})
