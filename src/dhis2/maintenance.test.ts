import { stubEngine } from '../../test/contract/stubEngine'
import { ContractError, DeniedError, Dhis2Error } from './errors'
import { MaintenanceAccessor } from './maintenance'
import type { IntegrityIssueRow } from './models/integrityIssueRow'

const urlOf = (path: string) => new URL(path, 'http://x/')
const namesIn = (path: string) => urlOf(path).searchParams.getAll('checks')

/** Issues of a check: two rows, so that order shows. */
const issuesOf = (check: string) => [
    { id: 'a', name: `${check} 1` },
    { id: 'b', name: `${check} 2`, refs: ['r'] },
]

interface ServerState {
    /** What `…/completed` lists. */
    readonly completed: readonly string[]
    /** What an answer without names holds; all when left out. */
    readonly standard?: readonly string[]
}

/** Answers as DHIS2 does for checks that all have a result. */
function holding({ completed, standard = completed }: ServerState) {
    return stubEngine(({ path }) => {
        const { pathname } = urlOf(path)
        if (pathname.endsWith('/completed')) {
            return completed
        }
        const wanted = namesIn(path)
        const answered = wanted.length > 0 ? wanted : standard
        const details = pathname.endsWith('/details')
        return Object.fromEntries(
            answered
                .filter((name) => completed.includes(name))
                .map((name) => [
                    name,
                    details
                        ? { name, issues: issuesOf(name) }
                        : { name, count: 2 },
                ])
        )
    })
}

const numbered = (count: number) =>
    Array.from({ length: count }, (_, index) => `check_${index}`)

async function all(
    rows: AsyncIterable<IntegrityIssueRow>
): Promise<IntegrityIssueRow[]> {
    const list: IntegrityIssueRow[] = []
    for await (const row of rows) {
        list.push(row)
    }
    return list
}

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

describe('iterIntegrityIssues', () => {
    test('yields all issues flat, frozen, in the order of the server', async () => {
        const names = ['zebra', ...numbered(20), 'ant']
        const engine = holding({ completed: names })
        const rows = await all(
            new MaintenanceAccessor(engine).iterIntegrityIssues()
        )
        expect(rows.map(({ checkName, issue }) => [checkName, issue])).toEqual(
            names.flatMap((name) =>
                issuesOf(name).map((issue) => [name, issue])
            )
        )
        expect(rows.every((row) => Object.isFrozen(row))).toBe(true)
        expect(rows.every(({ issue }) => Object.isFrozen(issue))).toBe(true)
    })

    test('asks for some checks at a time, for each of them once', async () => {
        const names = numbered(20)
        const engine = holding({ completed: names })
        await all(new MaintenanceAccessor(engine).iterIntegrityIssues())
        const [list, ...batches] = engine.paths()
        expect(list).toBe('dataIntegrity/details/completed')
        expect(batches.map((path) => namesIn(path).length)).toEqual([8, 8, 4])
        expect(batches.flatMap(namesIn)).toEqual(names)
    })

    test('fetches nothing before it is asked for the first row', () => {
        const engine = holding({ completed: numbered(20) })
        new MaintenanceAccessor(engine).iterIntegrityIssues()
        expect(engine.calls).toHaveLength(0)
    })

    test.each([
        ['at the first row', 1, 1],
        ['at the last row of a batch', 16, 1],
        ['at the first row of the next batch', 17, 2],
    ])(
        'fetches no more once the consumer stops %s',
        async (_when, rowsWanted, batches) => {
            const engine = holding({ completed: numbered(40) })
            let rows = 0
            for await (const row of new MaintenanceAccessor(
                engine
            ).iterIntegrityIssues()) {
                expect(row.checkName).toBeDefined()
                rows += 1
                if (rows === rowsWanted) {
                    break
                }
            }
            await new Promise(process.nextTick)
            expect(engine.calls).toHaveLength(1 + batches)
        }
    )

    test('of named checks needs no list', async () => {
        const engine = holding({ completed: numbered(9) })
        const rows = await all(
            new MaintenanceAccessor(engine).iterIntegrityIssues({
                checks: ['check_3', 'check_1', 'never_run'],
            })
        )
        expect(rows.map(({ issue }) => issue.name)).toEqual([
            'check_3 1',
            'check_3 2',
            'check_1 1',
            'check_1 2',
        ])
        expect(engine.paths()).toEqual([
            'dataIntegrity/details?checks=check_3&checks=check_1&checks=never_run',
        ])
    })

    test('of no checks is empty, and asks for none', async () => {
        const engine = holding({ completed: numbered(9) })
        const accessor = new MaintenanceAccessor(engine)
        expect(await all(accessor.iterIntegrityIssues({ checks: [] }))).toEqual(
            []
        )
        expect(engine.calls).toHaveLength(0)
    })

    test('yields a check once, though codes and wildcards name it again', async () => {
        const engine = stubEngine(() => ({
            a: { issues: issuesOf('a') },
            b: { issues: issuesOf('b') },
        }))
        const rows = await all(
            new MaintenanceAccessor(engine).iterIntegrityIssues({
                checks: ['*', ...numbered(8)],
            })
        )
        expect(engine.calls).toHaveLength(2)
        expect(rows.map(({ checkName }) => checkName)).toEqual([
            'a',
            'a',
            'b',
            'b',
        ])
    })

    test('an abort between two batches ends it with an error', async () => {
        const controller = new AbortController()
        const engine = holding({ completed: numbered(40) })
        const rows = new MaintenanceAccessor(engine).iterIntegrityIssues({
            signal: controller.signal,
        })
        await rows.next()
        controller.abort()
        await expect(all(rows)).rejects.toMatchObject({ kind: 'aborted' })
        expect(engine.calls).toHaveLength(2)
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

    test('an object is no list of names', async () => {
        const accessor = new MaintenanceAccessor(stubEngine(() => ({})))
        await expect(accessor.listRunning('summary')).rejects.toBeInstanceOf(
            ContractError
        )
    })
})
