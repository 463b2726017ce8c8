import { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'
import { withFreshAverages } from './withFreshAverages'
import { withFreshResults } from './withFreshResults'

const held = DataIntegrityReport.fromApi({
    a: { name: 'a', count: 1 },
    b: { name: 'b', count: 'unreadable' },
    c: 'unreadable too',
})
const fresh = DataIntegrityReport.fromApi({
    a: 'unreadable now',
    b: { name: 'b', count: 2, averageExecutionTime: 7 },
})

describe('withFreshResults', () => {
    it('puts the newer result of a check in place of all it had of it', () => {
        const report = withFreshResults(held, fresh)
        expect(Object.keys(report.results)).toEqual(['b'])
        expect(report.results.b?.count).toBe(2)
        expect(
            report.unreadable.map(({ path }) => path.split('.')[0]).sort()
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
