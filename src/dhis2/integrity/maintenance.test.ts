import { numbered } from '../../../test/contract/resultHolder'
import { stubEngine } from '../../../test/contract/stubEngine'
import { ContractError } from '../errors'
import { MaintenanceAccessor } from './maintenance'

describe('listChecks', () => {
    test.each([
        [{}, 'dataIntegrity'],
        [
            { checks: ['ONC', 'org*', 'a&b'] },
            'dataIntegrity?checks=ONC&checks=org*&checks=a%26b',
        ],
        [{ section: 'Data sets' }, 'dataIntegrity?section=Data%20sets'],
        [{ slow: true }, 'dataIntegrity?slow=true'],
        [
            { slow: false, programmatic: true },
            'dataIntegrity?slow=false&programmatic=true',
        ],
    ])('asks for %j', async (filter, path) => {
        const engine = stubEngine(() => [])
        await new MaintenanceAccessor(engine).listChecks(filter)
        expect(engine.paths()).toEqual([path])
    })

    test('keeps the order and sets malformed definitions aside', async () => {
        const engine = stubEngine(() => [{ name: 'z' }, {}, { name: 'a' }])
        const { rows, unreadable } = await new MaintenanceAccessor(
            engine
        ).listChecks()
        expect(rows.map(({ name }) => name)).toEqual(['z', 'a'])
        expect(unreadable.map(({ path }) => path)).toEqual(['1.name'])
    })

    test('an object is no list of checks', async () => {
        const accessor = new MaintenanceAccessor(stubEngine(() => ({})))
        await expect(accessor.listChecks()).rejects.toBeInstanceOf(
            ContractError
        )
    })
})

describe('startSummary and startDetails', () => {
    const started = {
        httpStatus: 'OK',
        status: 'OK',
        response: {
            id: 'JaeRXwGgRoj',
            jobType: 'DATA_INTEGRITY',
            created: '2026-11-23T14:18:14.586',
        },
    }

    test('put the names into the body, however many', async () => {
        const engine = stubEngine(() => started)
        const accessor = new MaintenanceAccessor(engine)
        const names = numbered(500)
        expect(await accessor.startSummary(names)).toEqual(started.response)
        expect(await accessor.startDetails(['a'])).toEqual(started.response)
        await accessor.startDetails()
        expect(
            engine.calls.map(({ method, path, body }) => [method, path, body])
        ).toEqual([
            ['POST', 'dataIntegrity/summary', names],
            ['POST', 'dataIntegrity/details', ['a']],
            ['POST', 'dataIntegrity/details', []],
        ])
    })

    test('an empty list is refused: the server reads it as "all"', async () => {
        const engine = stubEngine(() => started)
        const accessor = new MaintenanceAccessor(engine)
        await expect(accessor.startSummary([])).rejects.toThrow(RangeError)
        await expect(accessor.startDetails([])).rejects.toThrow(RangeError)
        expect(engine.calls).toHaveLength(0)
    })

    test.each<[string, unknown]>([
        ['no message', undefined],
        ['a message without a job', { httpStatus: 'OK', status: 'OK' }],
        ['a job without an id', { response: { jobType: 'DATA_INTEGRITY' } }],
        ['a job with an empty id', { response: { jobType: 'A', id: '' } }],
    ])('%s is not what was agreed', async (_what, answer) => {
        const accessor = new MaintenanceAccessor(stubEngine(() => answer))
        await expect(accessor.startSummary(['a'])).rejects.toBeInstanceOf(
            ContractError
        )
    })

    test('can be stopped before they start anything', async () => {
        const engine = stubEngine(() => started)
        await expect(
            new MaintenanceAccessor(engine).startSummary(['a'], {
                signal: AbortSignal.abort(),
            })
        ).rejects.toMatchObject({ kind: 'aborted' })
        expect(engine.calls).toHaveLength(0)
    })
})

describe('listRunning and listCompleted', () => {
    test.each(['summary', 'details'] as const)('of %s', async (kind) => {
        const engine = stubEngine(() => ['b', 'a'])
        const accessor = new MaintenanceAccessor(engine)
        expect(await accessor.listRunning(kind)).toEqual(['b', 'a'])
        expect(await accessor.listCompleted(kind)).toEqual(['b', 'a'])
        expect(engine.paths()).toEqual([
            `dataIntegrity/${kind}/running`,
            `dataIntegrity/${kind}/completed`,
        ])
    })

    test('a member that is no text is kept as it came', async () => {
        const accessor = new MaintenanceAccessor(
            stubEngine(() => ['a', 7, null, { b: 1 }])
        )
        expect(await accessor.listRunning('summary')).toEqual([
            'a',
            '7',
            'null',
            '{"b":1}',
        ])
    })

    test('a report names what it could not read of them', async () => {
        const accessor = new MaintenanceAccessor(
            stubEngine(({ path }) =>
                path.endsWith('/completed') ? ['a', 7] : { a: { name: 'a' } }
            )
        )
        const report = await accessor.getIntegrityReport()
        expect(Object.keys(report.results)).toEqual(['a'])
        expect(report.unreadable).toMatchObject([
            { path: 'details.completed.1', raw: 7 },
        ])
    })

    test('an object is no list of names', async () => {
        const accessor = new MaintenanceAccessor(stubEngine(() => ({})))
        await expect(accessor.listRunning('summary')).rejects.toBeInstanceOf(
            ContractError
        )
    })
})
