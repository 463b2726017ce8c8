import { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import { parseServerTime } from '../../../dhis2/models/serverTime'
import {
    checkOutcome,
    listedBeyondCount,
    type CheckOutcome,
} from '../../checkState'
import { withoutIssues } from './withoutIssues'
import { withFreshAverages, withFreshResults } from './withFreshResults'

const held = DataIntegrityReport.fromApi({
    a: { name: 'a', count: 1 },
    b: { name: 'b', count: 'unreadable' },
    c: 'unreadable too',
})
const fresh = DataIntegrityReport.fromApi({
    a: 'unreadable now',
    b: { name: 'b', count: 2, averageExecutionTime: 7 },
})

const epochOf = (text: string | undefined) => parseServerTime(text, 'UTC')

describe('withFreshResults', () => {
    it.each([
        ['2026-11-23T12:00:00.000', '2026-11-23T12:00:01.000', 2],
        ['2026-11-23T12:00:01.000', '2026-11-23T12:00:01.000', 2],
        ['2026-11-23T12:00:02.000', '2026-11-23T12:00:01.000', 1],
        [undefined, '2026-11-23T12:00:01.000', 2],
        ['2026-11-23T12:00:02.000', undefined, 2],
    ])('held %s, fresh %s: the later end wins', (before, after, count) => {
        const ofOne = (count: number, finishedTime: string | undefined) =>
            DataIntegrityReport.fromApi({
                a: { name: 'a', count, finishedTime },
            })
        const report = withFreshResults(
            ofOne(1, before),
            ofOne(2, after),
            epochOf
        )
        expect(report.results.a?.count).toBe(count)
    })

    it('puts the newer result of a check in place of all it had of it', () => {
        const report = withFreshResults(held, fresh, epochOf)
        expect(Object.keys(report.results)).toEqual(['b'])
        expect(report.results.b?.count).toBe(2)
        expect(
            report.unreadable.map(({ checkName }) => checkName).sort()
        ).toEqual(['a', 'c'])
    })
})

describe('a fresh count or list beside what is held of the other', () => {
    const early = '2026-11-23T12:00:00.000'
    const late = '2026-11-23T12:00:09.000'
    const rows = (count: number) =>
        Array.from({ length: count }, (_, index) => ({ id: `row${index}` }))
    const of = (fields: object) =>
        withoutIssues(DataIntegrityReport.fromApi({ a: fields }))
    const boom = { error: 'boom', issues: [] }

    it.each<[string, object, object, object, CheckOutcome, number]>([
        [
            'a list keeps the share and says where it differs',
            { count: 3, percentage: 0.2, finishedTime: early },
            { issues: rows(50), finishedTime: late },
            { count: 3, percentage: 0.2, listedCount: 50, finishedTime: late },
            { kind: 'issues', count: 50 },
            47,
        ],
        [
            'a list that agrees has nothing to say',
            { count: 3, percentage: 0.2, finishedTime: early },
            { issues: rows(3), finishedTime: late },
            { count: 3, percentage: 0.2, listedCount: 3 },
            { kind: 'issues', count: 3 },
            0,
        ],
        [
            'a newer count speaks, the rows stay those last listed',
            { issues: rows(3), finishedTime: early },
            { count: 5, percentage: 1, finishedTime: late },
            { count: 5, percentage: 1, listedCount: 3, finishedTime: late },
            { kind: 'issues', count: 5 },
            -2,
        ],
        [
            'a newer count of none is a pass',
            { issues: rows(3), finishedTime: early },
            { count: 0, finishedTime: late },
            { count: 0, listedCount: 3 },
            { kind: 'passed' },
            3,
        ],
        [
            'a list that failed takes nothing back of the count',
            { count: 0, finishedTime: early },
            { ...boom, finishedTime: late },
            { count: 0, finishedTime: early, listingError: 'boom' },
            { kind: 'passed' },
            0,
        ],
        [
            'a count that failed is a failure, whatever was listed',
            { issues: rows(3), finishedTime: early },
            { count: -1, error: 'boom', finishedTime: late },
            { count: -1, error: 'boom' },
            { kind: 'failed', reason: 'server', message: 'boom' },
            0,
        ],
        [
            'a list puts right a count that had failed',
            { count: -1, error: 'boom', finishedTime: early },
            { issues: rows(2), finishedTime: late },
            { listedCount: 2 },
            { kind: 'issues', count: 2 },
            0,
        ],
    ])('%s', (_what, before, after, result, outcome, beyond) => {
        const { a } = withFreshResults(of(before), of(after), epochOf).results
        expect(a).toMatchObject(result)
        expect(a && checkOutcome(a)).toEqual(outcome)
        expect(a && listedBeyondCount(a)).toBe(beyond)
    })
})

describe('withFreshAverages', () => {
    it('tells the times that are known now and keeps the rest as it is', () => {
        const definitions = [{ name: 'a' }, { name: 'b' }]
        const after = withFreshAverages(definitions, fresh)
        expect(after[0]).toBe(definitions[0])
        expect(after[1]).toEqual({ name: 'b', averageExecutionTime: 7 })
    })
})
