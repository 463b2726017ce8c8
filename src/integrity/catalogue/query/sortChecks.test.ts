import * as fc from 'fast-check'
import type { CheckView } from '../../checkView'
import { catalogueColumns } from './catalogueQuery'
import { sortChecks } from './sortChecks'

const view = (
    name: string,
    part: Partial<CheckView> & { severity?: string } = {}
): CheckView => {
    const { severity, ...rest } = part
    return {
        check: { name, severity },
        state: { kind: 'notRun' },
        result: undefined,
        finishedAt: undefined,
        ...rest,
    }
}

const collator = new Intl.Collator('en', { numeric: true })

const sorted = (
    views: readonly CheckView[],
    column: (typeof catalogueColumns)[number],
    direction: 'asc' | 'desc'
) =>
    sortChecks(views, { column, direction }, collator.compare).map(
        ({ check }) => check.name
    )

describe('the order of the catalogue', () => {
    it('puts the worst severity first, an unknown one before all', () => {
        const views = [
            view('info', { severity: 'INFO' }),
            view('critical', { severity: 'CRITICAL' }),
            view('fatal', { severity: 'FATAL' }),
            view('none'),
        ]
        expect(sorted(views, 'severity', 'desc')).toEqual([
            'fatal',
            'critical',
            'info',
            'none',
        ])
    })

    it('puts what has no value last in both directions', () => {
        const views = [
            view('never'),
            view('early', { finishedAt: 1 }),
            view('late', { finishedAt: 2 }),
        ]
        expect(sorted(views, 'ran', 'asc')).toEqual(['early', 'late', 'never'])
        expect(sorted(views, 'ran', 'desc')).toEqual(['late', 'early', 'never'])
    })

    it('counts a passed check as 0 issues and a failed one as none at all', () => {
        const views = [
            view('failed', {
                state: { kind: 'failed', reason: 'server', message: '' },
            }),
            view('many', { state: { kind: 'issues', count: 9 } }),
            view('passed', { state: { kind: 'passed' } }),
        ]
        expect(sorted(views, 'issues', 'asc')).toEqual([
            'passed',
            'many',
            'failed',
        ])
    })

    it('puts of one severity first what has failed, then the most issues, then what is not known', () => {
        const result = (name: string, count: number) => ({
            name,
            count,
            unreadableIssues: [],
        })
        const views = [
            view('passed', { state: { kind: 'passed' } }),
            view('never'),
            view('was fine', {
                state: { kind: 'expired', last: { kind: 'passed' }, asOf: 1 },
            }),
            view('all but one accepted', {
                state: { kind: 'issues', count: 700 },
                accepted: 699,
            }),
            view('all accepted', {
                state: { kind: 'issues', count: 700 },
                accepted: 700,
            }),
            view('few', { state: { kind: 'issues', count: 2 } }),
            view('left out', { state: { kind: 'didNotRun' } }),
            view('failed b', {
                state: { kind: 'failed', reason: 'server', message: '' },
            }),
            view('failed a', {
                state: { kind: 'failed', reason: 'unreadable', message: '' },
            }),
            view('was many', {
                state: {
                    kind: 'expired',
                    last: { kind: 'issues', count: 90 },
                    asOf: 1,
                },
            }),
            view('most', {
                state: { kind: 'issues', count: 1221 },
            }),
            view('runs again, had some', {
                state: { kind: 'running' },
                result: result('some', 10),
            }),
            view('waits, had none', {
                state: { kind: 'queued' },
                result: result('none', 0),
            }),
            view('unknown', { state: { kind: 'unknown' } }),
        ]
        expect(sorted([...views].reverse(), 'severity', 'desc')).toEqual([
            'failed a',
            'failed b',
            'most',
            'was many',
            'runs again, had some',
            'few',
            'all but one accepted',
            'left out',
            'never',
            'unknown',
            'all accepted',
            'passed',
            'waits, had none',
            'was fine',
        ])
    })

    it('puts severity before all that a check has found', () => {
        const views = [
            view('many warnings', {
                severity: 'WARNING',
                state: { kind: 'issues', count: 9000 },
            }),
            view('fine', { severity: 'CRITICAL', state: { kind: 'passed' } }),
        ]
        expect(sorted(views, 'severity', 'desc')).toEqual([
            'fine',
            'many warnings',
        ])
    })

    it('orders numbers in names as numbers', () => {
        const views = [view('level 10'), view('level 9')]
        expect(sorted(views, 'name', 'asc')).toEqual(['level 9', 'level 10'])
    })

    it('is total: the order of the input does not matter', () => {
        const names = fc.uniqueArray(fc.string({ minLength: 1 }), {
            minLength: 2,
            selector: (name) => name.normalize(),
        })
        fc.assert(
            fc.property(
                names,
                fc.constantFrom(...catalogueColumns),
                fc.constantFrom('asc' as const, 'desc' as const),
                (checkNames, column, direction) => {
                    const distinct = checkNames.filter(
                        (name, index) =>
                            checkNames.findIndex(
                                (other) => collator.compare(other, name) === 0
                            ) === index
                    )
                    const views = distinct.map((name) => view(name))
                    expect(
                        sorted([...views].reverse(), column, direction)
                    ).toEqual(sorted(views, column, direction))
                }
            )
        )
    })
})
