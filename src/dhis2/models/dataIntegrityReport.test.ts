import * as fc from 'fast-check'
import { ContractError } from '../errors'
import { DataIntegrityReport } from './dataIntegrityReport'

const { fromApi, merge, append } = DataIntegrityReport

/** As the server sends it: `__proto__` in JSON is a name like any other. */
const parsed = (json: string): unknown => JSON.parse(json)

it.each([
    { httpStatus: 'OK', status: 'ERROR', message: 'boom' },
    { error: 'invalid_token' },
])('%j is a message, not a report without results', (raw) => {
    expect(() => DataIntegrityReport.fromApi(raw)).toThrow(ContractError)
})

describe('DataIntegrityReport.fromApi', () => {
    test('nothing run yet is an empty report', () => {
        expect(fromApi({})).toEqual(DataIntegrityReport.empty)
        expect(Object.keys(DataIntegrityReport.empty.results)).toEqual([])
    })

    test('results stand in the order of the server', () => {
        const names = ['zebra', 'ant', 'moose', 'Bee']
        const raw = Object.fromEntries(names.map((name) => [name, { name }]))
        expect(Object.keys(fromApi(raw).results)).toEqual(names)
    })

    test('a malformed result does not cost its neighbours', () => {
        const report = fromApi({
            first: { count: 1 },
            'the.second': { count: 'many' },
            third: { count: 0 },
        })
        expect(Object.keys(report.results)).toEqual(['first', 'third'])
        expect(report.unreadable).toEqual([
            {
                checkName: 'the.second',
                path: 'the.second.count',
                reason: expect.any(String) as string,
                raw: { count: 'many' },
            },
        ])
    })

    test.each([['__proto__'], ['constructor'], ['toString'], ['12'], ['']])(
        'a check may be named %j',
        (name) => {
            const report = fromApi(
                parsed(`{"${name}": {"name": "x", "count": 3}}`)
            )
            expect(Object.keys(report.results)).toEqual([name])
            expect(report.results[name]?.count).toBe(3)
        }
    )

    test('a check that is not there is not found in a prototype', () => {
        expect(fromApi({}).results['constructor']).toBeUndefined()
    })

    test.each<[unknown]>([[null], [undefined], ['x'], [5], [[]], [true]])(
        '%j is no report',
        (raw) => {
            expect(() => fromApi(raw)).toThrow(ContractError)
        }
    )

    test('never fails on an object, and loses nothing of it', () => {
        const names = fc.oneof(
            fc.string(),
            fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', '7')
        )
        const results = fc.oneof(
            fc.jsonValue(),
            fc.record(
                {
                    name: fc.jsonValue(),
                    count: fc.oneof(fc.integer(), fc.jsonValue()),
                    issues: fc.oneof(
                        fc.array(
                            fc.oneof(fc.jsonValue(), fc.constant({ name: 'a' }))
                        ),
                        fc.jsonValue()
                    ),
                },
                { requiredKeys: [] }
            )
        )
        fc.assert(
            fc.property(fc.array(fc.tuple(names, results)), (entries) => {
                const json = `{${entries
                    .map(
                        ([name, value]) =>
                            `${JSON.stringify(name)}:${JSON.stringify(value)}`
                    )
                    .join(',')}}`
                const raw = parsed(json) as Record<string, { issues?: unknown }>
                const report = fromApi(raw)
                const readableNames = Object.keys(report.results)
                expect(readableNames.length + report.unreadable.length).toBe(
                    Object.keys(raw).length
                )
                for (const name of readableNames) {
                    const result = report.results[name]
                    const rawIssues = raw[name]?.issues
                    expect(
                        (result?.issues?.length ?? 0) +
                            (result?.unreadableIssues.length ?? 0)
                    ).toBe(Array.isArray(rawIssues) ? rawIssues.length : 0)
                }
            }),
            { numRuns: 500 }
        )
    })
})

describe('DataIntegrityReport.merge', () => {
    test('joins what both have and keeps what one has', () => {
        const summary = fromApi({
            both: {
                count: 1,
                percentage: 2,
                finishedTime: '2026-11-23T12:00:00',
            },
            summaryOnly: { count: 4 },
            brokenSummary: 5,
        })
        const details = fromApi({
            detailsOnly: { issues: [] },
            both: {
                issues: [{ name: 'a' }],
                finishedTime: '2026-11-23T13:00:00',
            },
            brokenDetails: 6,
        })
        const report = merge(summary, details)
        expect(Object.keys(report.results)).toEqual([
            'both',
            'summaryOnly',
            'detailsOnly',
        ])
        expect(report.results.both).toMatchObject({
            count: 1,
            percentage: 2,
            issues: [{ name: 'a' }],
            finishedTime: '2026-11-23T13:00:00',
        })
        expect(report.unreadable.map(({ path }) => path)).toEqual([
            'brokenSummary',
            'brokenDetails',
        ])
        expect(summary.results.both?.issues).toBeUndefined()
    })

    test('a check may be named __proto__ here too', () => {
        const report = merge(
            fromApi(parsed('{"__proto__": {"name": "x", "count": 1}}')),
            fromApi(parsed('{"constructor": {"name": "y", "issues": []}}'))
        )
        expect(Object.keys(report.results)).toEqual([
            '__proto__',
            'constructor',
        ])
        expect(report.results['constructor']?.count).toBeUndefined()
    })
})

describe('DataIntegrityReport.append', () => {
    test('puts further results behind, and changes neither report', () => {
        const first = fromApi({ z: { count: 1 }, broken: 1 })
        const further = fromApi({ a: { count: 2 }, alsoBroken: 2 })
        const report = append(first, further)
        expect(Object.keys(report.results)).toEqual(['z', 'a'])
        expect(report.unreadable.map(({ path }) => path)).toEqual([
            'broken',
            'alsoBroken',
        ])
        expect(Object.keys(first.results)).toEqual(['z'])
        expect(Object.keys(DataIntegrityReport.empty.results)).toEqual([])
    })
})
