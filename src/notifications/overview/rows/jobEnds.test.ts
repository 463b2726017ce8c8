import { readImportReport } from '../../../dhis2/models/imports/readImportReport'
import {
    at,
    failedRecord,
    jobSources,
    said,
} from '../../../../test/jobs/jobSources'
import { jobRows } from './jobRow'

describe('the end of a job in its row', () => {
    it.each([
        [
            'its last words',
            { ...failedRecord, jobType: 'METADATA_IMPORT' },
            undefined,
            { isRehearsal: false, refused: 11, total: 12 },
        ],
        [
            'its parameters',
            {
                ...failedRecord,
                jobType: 'METADATA_IMPORT',
                jobParameters: { importMode: 'VALIDATE' },
            },
            undefined,
            { isRehearsal: true, refused: 11, total: 12 },
        ],
        [
            'its summary before its last words',
            { ...failedRecord, jobType: 'METADATA_IMPORT' },
            { importCount: { imported: 0 }, rejectedIndexes: [0, 1, 2] },
            { isRehearsal: false, refused: 3, total: 3 },
        ],
    ])('tells the end of an import by %s', (_, record, summary, outcome) => {
        const message =
            'Import complete with status WARNING, 1 created, 0 updated, 0 deleted, 11 ignored'
        const overview = {
            METADATA_IMPORT: {
                [record.id]: [said('11:00:10', message, { completed: true })],
            },
        }
        const reportOf = () => readImportReport(summary)
        expect(
            jobRows(jobSources(overview, [record], { reportOf }))
        ).toMatchObject([{ outcome }])
    })

    it('says why a job was skipped, where it was, and no times', () => {
        const inQueue = {
            jobType: 'PREDICTOR',
            jobStatus: 'SCHEDULED',
            schedulingType: 'CRON',
            queueName: 'Nightly',
        }
        const first = {
            ...inQueue,
            id: 'firstJob001',
            name: 'First',
            queuePosition: 0,
            lastExecutedStatus: 'FAILED',
            lastExecuted: '2026-11-23T11:00:00',
            lastFinished: '2026-11-23T11:00:10',
        }
        const second = {
            ...inQueue,
            id: 'secondJob01',
            queuePosition: 1,
            lastExecutedStatus: 'NOT_STARTED',
            lastExecuted: '2026-11-23T11:00:10',
            lastFinished: '2026-11-23T11:00:10',
        }
        const rows = jobRows(jobSources({}, [failedRecord, second, first]))
        expect(rows.map(({ taskUid }) => taskUid)).toEqual([
            'secondJob01',
            'JaeRXwGgRoj',
            'firstJob001',
        ])
        expect(rows[0]).toMatchObject({
            state: 'skipped',
            startedAt: undefined,
            endedAt: undefined,
            skippedAt: at('11:00:10'),
            skipped: {
                queueName: 'Nightly',
                cause: { taskUid: 'firstJob001', name: 'First' },
            },
        })
    })
    it.each([
        [[said('11:00:10', '', { completed: true })], 'notRead'],
        [[], 'none'],
    ])('asks for no report where no notification is kept', (rows, untold) => {
        const record = { ...failedRecord, jobType: 'AGGREGATE_DATA_EXCHANGE' }
        const overview = {
            AGGREGATE_DATA_EXCHANGE: rows.length
                ? { [failedRecord.id]: rows }
                : {},
        }
        expect(jobRows(jobSources(overview, [record]))).toMatchObject([
            { outcome: { untold } },
        ])
    })
})
