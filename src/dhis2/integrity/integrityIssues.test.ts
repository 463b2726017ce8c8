import {
    all,
    holding,
    issuesOf,
    namesIn,
    numbered,
} from '../../../test/contract/resultHolder'
import { stubEngine } from '../../../test/contract/stubEngine'
import { MaintenanceAccessor } from './maintenance'

describe('iterIntegrityIssues', () => {
    test('yields all issues flat, frozen, in the order of the server', async () => {
        const names = ['zebra', ...numbered(20), 'ant']
        const engine = holding({
            completed: ['removed_since', ...names.toReversed()],
            defined: ['never_run', ...names],
        })
        const rows = await all(
            new MaintenanceAccessor(engine).iterIntegrityIssues()
        )
        expect(rows.map(({ checkName, issue }) => [checkName, issue])).toEqual(
            [...names, 'removed_since'].flatMap((name) =>
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
        const [list, definitions, ...batches] = engine.paths()
        expect(list).toBe('dataIntegrity/details/completed')
        expect(definitions).toBe('dataIntegrity')
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
            expect(engine.calls).toHaveLength(2 + batches)
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

    test('finds checks that the server does not find by their names', async () => {
        const engine = holding({ completed: ['Mixed_Case', 'plain', 'a-b'] })
        const rows = await all(
            new MaintenanceAccessor(engine).iterIntegrityIssues()
        )
        expect(rows.map(({ checkName }) => checkName)).toEqual([
            'plain',
            'plain',
            'Mixed_Case',
            'Mixed_Case',
            'a-b',
            'a-b',
        ])
        expect(engine.paths().slice(3)).toEqual(['dataIntegrity/details'])
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
        expect(engine.calls).toHaveLength(3)
    })
})
