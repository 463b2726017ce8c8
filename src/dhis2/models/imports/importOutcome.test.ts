import { importOutcome, isClean } from './importOutcome'
import { readImportReport } from './readImportReport'

const endedWell = {
    isRehearsal: false,
    refused: 0,
    total: 0,
    warnings: 0,
    hasWarned: false,
    failedParts: 0,
    parts: 0,
    hasFailed: false,
}

describe('importOutcome', () => {
    it.each([
        ['all in', { importCount: { imported: 3 } }, { total: 3 }, true],
        [
            'some refused',
            { stats: { created: 1, ignored: 11, total: 12 } },
            { refused: 11, total: 12 },
            false,
        ],
        [
            'all refused of a job that calls itself OK',
            { status: 'OK', stats: { created: 0, ignored: 2, total: 2 } },
            { refused: 2, total: 2 },
            false,
        ],
        [
            'refused rows that are not counted as ignored',
            {
                status: 'ERROR',
                importCount: { imported: 0, ignored: 0 },
                rejectedIndexes: [0, 1, 2],
            },
            { refused: 3, total: 3, hasFailed: true },
            false,
        ],
        [
            'kinds without totals',
            {
                typeReports: [
                    { stats: { created: 297, ignored: 3, total: 300 } },
                    { stats: { created: 5, ignored: 0, total: 5 } },
                ],
            },
            { refused: 3, total: 305 },
            false,
        ],
        [
            'parts that failed, and totals of the whole',
            {
                status: 'ERROR',
                imported: 120,
                ignored: 7,
                total: 127,
                importSummaries: [
                    { status: 'SUCCESS', importCount: { imported: 120 } },
                    { status: 'ERROR', importCount: { ignored: 7 } },
                ],
            },
            {
                refused: 7,
                total: 127,
                failedParts: 1,
                parts: 2,
                hasFailed: true,
            },
            false,
        ],
        [
            'parts without totals of the whole',
            {
                importSummaries: [
                    { importCount: { imported: 2, ignored: 1 } },
                    { importCount: { imported: 4 } },
                ],
            },
            { refused: 1, total: 7, parts: 2 },
            false,
        ],
        [
            'a warning without a count',
            { status: 'WARNING', importCount: { imported: 2 } },
            { total: 2, hasWarned: true },
            false,
        ],
        [
            'warnings only',
            {
                stats: { updated: 2 },
                validationReport: { warningReports: [{}, {}] },
            },
            { total: 2, warnings: 2 },
            false,
        ],
    ])('says of %s', (_, raw, told, clean) => {
        const outcome = importOutcome({ report: readImportReport(raw) })
        expect(outcome).toEqual({ ...endedWell, ...told })
        expect(isClean(outcome)).toBe(clean)
    })

    it.each([
        ['the summary', { importOptions: { dryRun: true } }, undefined, true],
        ['the parameters', {}, { importMode: 'VALIDATE' }, true],
        ['the parameters', {}, { dryRun: true }, true],
        ['neither', {}, { importMode: 'COMMIT' }, false],
        [
            'the summary before the parameters',
            { importOptions: { dryRun: false } },
            { dryRun: true },
            false,
        ],
    ])('knows a rehearsal by %s', (_, raw, jobParameters, isRehearsal) => {
        const report = readImportReport({ ...raw, stats: { created: 1 } })
        expect(importOutcome({ report, jobParameters })?.isRehearsal).toBe(
            isRehearsal
        )
    })

    it('knows the end by the last notification until there is a summary', () => {
        expect(
            importOutcome({
                lastMessage:
                    'Import complete with status WARNING, 1 created, 0 updated, 0 deleted, 11 ignored',
            })
        ).toEqual({ ...endedWell, refused: 11, total: 12, hasWarned: true })
        expect(
            importOutcome({
                lastMessage:
                    'GeoJSON import completed with status ERROR, 0 created, 0 updated, 0 deleted, 0 ignored',
            })
        ).toEqual({ ...endedWell, hasFailed: true })
    })

    it.each([
        [{}],
        [{ lastMessage: 'Analytics tables updated: 00:03:01.123' }],
        [{ jobParameters: { type: 'SUMMARY' } }],
        [{ jobParameters: 'dryRun' }],
    ])('has nothing to say of %j', (evidence) => {
        expect(importOutcome(evidence)).toBeUndefined()
        expect(isClean(undefined)).toBe(true)
    })

    it.each([
        ['AGGREGATE_DATA_EXCHANGE', undefined, 'notRead'],
        ['AGGREGATE_DATA_EXCHANGE', 'none', 'none'],
        ['EVENT_IMPORT', undefined, 'notRead'],
        ['TRACKER_IMPORT_JOB', 'notUnderstood', 'notUnderstood'],
        ['DATAVALUE_IMPORT_INTERNAL', undefined, 'notRead'],
        ['TRACKER_IMPORT_RULE_ENGINE_JOB', undefined, undefined],
        ['PREDICTOR', 'none', undefined],
    ] as const)(
        'misses the report of a %s that is %s',
        (jobType, report, untold) => {
            const outcome = importOutcome({ jobType, report })
            expect(outcome?.untold).toBe(untold)
            expect(isClean(outcome)).toBe(untold === undefined)
        }
    )

    it('misses no report where the last notification has the counts', () => {
        const outcome = importOutcome({
            jobType: 'METADATA_IMPORT',
            lastMessage:
                'Import complete with status OK, 1 created, 0 updated, 0 deleted, 0 ignored',
        })
        expect(outcome?.untold).toBeUndefined()
        expect(isClean(outcome)).toBe(true)
    })
})
