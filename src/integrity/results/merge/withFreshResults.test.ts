import { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import { parseServerTime } from '../../../dhis2/models/serverTime'
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

describe('withFreshAverages', () => {
    it('tells the times that are known now and keeps the rest as it is', () => {
        const definitions = [{ name: 'a' }, { name: 'b' }]
        const after = withFreshAverages(definitions, fresh)
        expect(after[0]).toBe(definitions[0])
        expect(after[1]).toEqual({ name: 'b', averageExecutionTime: 7 })
    })
})
