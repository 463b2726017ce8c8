import { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import { parseServerTime } from '../../../dhis2/models/serverTime'
import { withHeldCounts } from './withHeldCounts'

const epochOf = (text: string | undefined) => parseServerTime(text, 'UTC')
const counts = DataIntegrityReport.fromApi({ b: { count: 2 } })
const held = DataIntegrityReport.fromApi({
    a: { count: 7, finishedTime: '2026-11-23T12:00:00.000' },
    b: { count: 1, finishedTime: '2026-11-23T12:00:00.000' },
})
const later = {
    id: 'JaeRXwGgRoj',
    jobType: 'DATA_INTEGRITY_DETAILS' as const,
    jobStatus: 'DISABLED' as const,
    lastExecuted: '2026-11-23T12:10:00.000',
    lastFinished: '2026-11-23T12:11:00.000',
}

describe('a count that was taken from a list', () => {
    test.each([
        ['is kept while the server has that list', ['a'], [], 30, 7],
        ['is gone with the list', [], [], 30, undefined],
        ['is gone once there is a newer list', ['a'], [later], 30, undefined],
        ['is gone once the server has forgotten it', ['a'], [], 60, undefined],
    ])('%s', (_case, uncounted, ended, minute, count) => {
        const report = withHeldCounts(counts, held, uncounted, {
            ended,
            epochOf,
            now: Date.UTC(2026, 10, 23, 12, minute),
        })
        expect(report.results.a?.count).toBe(count)
        expect(report.results.b?.count).toBe(2)
    })
})
