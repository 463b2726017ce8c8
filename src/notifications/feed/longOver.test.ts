import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { parseServerTime } from '../../dhis2/models/serverTime'
import { isLongOver } from './longOver'

const epochOf = (text: string | undefined) => parseServerTime(text, 'UTC')
const now = Date.UTC(2026, 10, 23, 12)
const job: JobConfiguration = { id: 'JaeRXwGgRoj', jobParameters: undefined }

describe('isLongOver', () => {
    it.each<[JobConfiguration | undefined, boolean]>([
        [undefined, true],
        [job, false],
        [{ ...job, lastFinished: '2026-11-23T11:58:00.000' }, true],
        [{ ...job, lastFinished: '2026-11-23T11:59:30.000' }, false],
        [{ ...job, lastFinished: 'soon' }, false],
    ])('%j → %s', (record, isLong) => {
        expect(isLongOver(record, epochOf, now)).toBe(isLong)
    })
})
