import {
    all,
    holding,
    namesIn,
    numbered,
} from '../../../test/contract/resultHolder'
import { stubEngine } from '../../../test/contract/stubEngine'
import { DeniedError, Dhis2Error } from '../errors'
import { MaintenanceAccessor } from './maintenance'

describe('getIntegrityReport', () => {
    test.each([
        [undefined, 'dataIntegrity/details?checks=a&checks=b'],
        [true, 'dataIntegrity/details?checks=a&checks=b'],
        [false, 'dataIntegrity/summary?checks=a&checks=b'],
    ])('details %j of named checks: one request', async (details, path) => {
        const engine = holding({ completed: ['b', 'a'] })
        await new MaintenanceAccessor(engine).getIntegrityReport({
            checks: ['a', 'b'],
            details,
        })
        expect(engine.paths()).toEqual([path])
    })

    test.each([
        ['{}', {}],
        ['an answer of other checks', { other: { count: 1 } }],
    ])('nothing run yet is no error: %s', async (_what, answer) => {
        const engine = stubEngine(({ path }) =>
            path.endsWith('completed') ? [] : answer
        )
        const accessor = new MaintenanceAccessor(engine)
        for (const details of [true, false]) {
            const report = await accessor.getIntegrityReport({ details })
            expect({ ...report.results }).toMatchObject(answer)
            expect(report.unreadable).toEqual([])
        }
    })

    test('no check named is an empty report without a request', async () => {
        const engine = holding({ completed: ['a'] })
        const report = await new MaintenanceAccessor(engine).getIntegrityReport(
            { checks: [] }
        )
        expect(report.results).toEqual({})
        expect(engine.calls).toHaveLength(0)
    })

    test('adds results that an answer without names leaves out', async () => {
        const engine = holding({
            completed: ['slow_1', 'b', 'a', 'slow_2'],
            standard: ['b', 'a'],
        })
        const report = await new MaintenanceAccessor(engine).getIntegrityReport(
            { details: false }
        )
        expect(Object.keys(report.results)).toEqual([
            'b',
            'a',
            'slow_1',
            'slow_2',
        ])
        expect(engine.paths()).toEqual([
            'dataIntegrity/summary',
            'dataIntegrity/summary/completed',
            'dataIntegrity/summary?checks=slow_1&checks=slow_2',
        ])
    })

    test('of checks that the server does not find by their names', async () => {
        const engine = holding({
            completed: ['Slow-One', 'Mixed_Case', 'plain'],
            standard: ['Mixed_Case', 'plain'],
        })
        const accessor = new MaintenanceAccessor(engine)
        const named = await accessor.getIntegrityReport({
            checks: ['plain', 'Mixed_Case', 'ONC'],
        })
        expect(Object.keys(named.results)).toEqual(['plain', 'Mixed_Case'])
        const whole = await accessor.getIntegrityReport()
        expect(Object.keys(whole.results)).toEqual(['Mixed_Case', 'plain'])
        expect(whole.unreadable).toMatchObject([
            { checkName: 'Slow-One', path: 'Slow-One' },
        ])
        expect(engine.paths().slice(2)).toEqual([
            'dataIntegrity/details',
            'dataIntegrity/details/completed',
        ])
    })

    test.each([['plain'], ['with.dots.in.it']])(
        'sets a malformed result aside once: %s',
        async (name) => {
            const engine = stubEngine(({ path }) =>
                path.endsWith('completed')
                    ? [name, 'good']
                    : { [name]: { count: 'x' }, good: { count: 1 } }
            )
            const report = await new MaintenanceAccessor(
                engine
            ).getIntegrityReport({ details: false })
            expect(report.unreadable.map(({ path }) => path)).toEqual([
                `${name}.count`,
            ])
            expect(Object.keys(report.results)).toEqual(['good'])
            expect(engine.calls).toHaveLength(2)
        }
    )

    test('very many names go in several requests', async () => {
        const names = numbered(500).map((name) => name.padEnd(40, '_'))
        const engine = holding({ completed: names })
        const report = await new MaintenanceAccessor(engine).getIntegrityReport(
            { checks: names }
        )
        expect(Object.keys(report.results)).toEqual(names)
        expect(engine.calls.length).toBeGreaterThan(1)
        for (const path of engine.paths()) {
            expect(path.length).toBeLessThan(4096)
        }
        expect(engine.paths().flatMap(namesIn)).toEqual(names)
    })

    test('hands the signal to every request', async () => {
        const { signal } = new AbortController()
        const engine = holding({ completed: ['a', 's'], standard: ['a'] })
        await new MaintenanceAccessor(engine).getIntegrityReport({ signal })
        expect(engine.calls).toHaveLength(3)
        expect(engine.calls.every((call) => call.signal === signal)).toBe(true)
    })

    test('an error of the server is one of ours', async () => {
        const engine = stubEngine(() => {
            throw Object.assign(new Error('Access is denied'), {
                type: 'access',
                details: { httpStatusCode: 403, message: 'Access is denied' },
            })
        })
        const accessor = new MaintenanceAccessor(engine)
        await expect(accessor.getIntegrityReport()).rejects.toBeInstanceOf(
            DeniedError
        )
        await expect(
            all(accessor.iterIntegrityIssues())
        ).rejects.toBeInstanceOf(Dhis2Error)
    })
})
