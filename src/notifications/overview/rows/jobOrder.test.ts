import {
    failedRecord,
    jobSources,
    said,
} from '../../../../test/jobs/jobSources'
import { jobRows } from './jobRow'

describe('the order of the jobs', () => {
    it('puts a configured job that waits first, and not at its creation', () => {
        const schedule = {
            id: 'schedule001',
            jobType: 'PREDICTOR',
            jobStatus: 'SCHEDULED',
            schedulingType: 'ONCE_ASAP',
            cronExpression: '0 0 2 ? * *',
            created: '2026-01-01T00:00:00',
        }
        expect(
            jobRows(
                jobSources({}, [
                    { ...failedRecord, jobType: 'PREDICTOR' },
                    schedule,
                ])
            )
        ).toMatchObject([
            { taskUid: 'schedule001', state: 'queued', startedAt: undefined },
            { taskUid: failedRecord.id },
        ])
    })

    it('puts the newest first, whatever its type', () => {
        const overview = {
            A: {
                oldJob00001: [said('08:00:00', 'a')],
                newJob00001: [said('10:00:00', 'c')],
            },
            B: { midJob00001: [said('11:00:00', 'b')] },
        }
        expect(
            jobRows(jobSources(overview, [])).map(({ taskUid }) => taskUid)
        ).toEqual(['midJob00001', 'newJob00001', 'oldJob00001'])
    })
})
