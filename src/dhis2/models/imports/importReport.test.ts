import { readImportReport } from './importReport'

const none = {
    created: undefined,
    updated: undefined,
    deleted: undefined,
    ignored: undefined,
    total: undefined,
}

describe('readImportReport', () => {
    it('reads a metadata import', () => {
        const stats = {
            created: 1,
            updated: 2,
            deleted: 0,
            ignored: 1,
            total: 4,
        }
        const report = readImportReport({
            status: 'WARNING',
            stats,
            typeReports: [
                {
                    klass: 'org.hisp.dhis.option.OptionSet',
                    stats: { ignored: 1 },
                    objectReports: [
                        {
                            uid: 'xte9batiiTI',
                            errorReports: [
                                { errorCode: 'E5003', message: 'exists' },
                            ],
                        },
                    ],
                },
            ],
        })
        expect(report).toEqual({
            status: 'WARNING',
            description: undefined,
            counts: [
                { kind: undefined, ...stats },
                { kind: 'OptionSet', ...none, ignored: 1 },
            ],
            conflicts: [
                {
                    kind: 'OptionSet',
                    object: 'xte9batiiTI',
                    code: 'E5003',
                    message: 'exists',
                },
            ],
            unreadable: [],
        })
    })

    it('keeps what it can read beside what it cannot', () => {
        const report = readImportReport({
            status: 7,
            stats: { created: 'many' },
            importCount: { imported: 3 },
            typeReports: [
                'lost',
                {
                    klass: 'OptionSet',
                    stats: [],
                    objectReports: [
                        { uid: 'a', errorReports: [5, { message: 'kept' }] },
                        null,
                    ],
                },
            ],
            conflicts: [{ value: 5 }, { object: 'b', value: 'bad' }],
            validationReport: { errorReports: 'none' },
            importSummaries: [{ conflicts: [[], { value: 'inner' }] }],
        })
        expect(report?.counts).toEqual([
            { ...none, kind: undefined, created: 3 },
        ])
        expect(report?.conflicts.map(({ message }) => message)).toEqual([
            'kept',
            'bad',
            'inner',
        ])
        expect(report?.unreadable.map(({ path }) => path).sort()).toEqual([
            'conflicts.0.value',
            'importSummaries.0.conflicts.0',
            'stats.created',
            'status',
            'typeReports.0',
            'typeReports.OptionSet.a.errorReports.0',
            'typeReports.OptionSet.objectReports.1',
            'typeReports.OptionSet.stats',
            'validationReport.errorReports',
        ])
    })

    it('reads a data value import', () => {
        expect(
            readImportReport({
                status: 'SUCCESS',
                description: 'Import process completed',
                importCount: {
                    imported: 3,
                    updated: 0,
                    ignored: 1,
                    deleted: 0,
                },
                conflicts: [
                    {
                        object: 'abc',
                        value: 'not a number',
                        errorCode: 'E7619',
                    },
                ],
            })
        ).toMatchObject({
            description: 'Import process completed',
            counts: [{ created: 3, ignored: 1, total: undefined }],
            conflicts: [
                { object: 'abc', code: 'E7619', message: 'not a number' },
            ],
        })
    })

    it('reads a tracker import', () => {
        expect(
            readImportReport({
                status: 'ERROR',
                stats: { created: 0, total: 2 },
                bundleReport: {
                    typeReportMap: { EVENT: { stats: { total: 2 } } },
                },
                validationReport: {
                    errorReports: [
                        {
                            message: 'no program',
                            errorCode: 'E1010',
                            trackerType: 'EVENT',
                            uid: 'ev1',
                        },
                    ],
                },
            })
        ).toMatchObject({
            counts: [{ kind: undefined }, { kind: 'EVENT', total: 2 }],
            conflicts: [{ kind: 'EVENT', object: 'ev1', code: 'E1010' }],
        })
    })

    it('reads summaries of summaries', () => {
        expect(
            readImportReport({
                importSummaries: [
                    { importCount: { imported: 1 } },
                    { conflicts: [{ value: 'no' }] },
                ],
            })
        ).toMatchObject({
            counts: [{ created: 1 }],
            conflicts: [{ message: 'no' }],
        })
    })

    it.each([
        [undefined],
        [null],
        ['done'],
        [[1, 2]],
        [{}],
        [{ rows: 12, tables: ['a'] }],
        [{ stats: 'many' }],
    ])('leaves %j to be shown as it is', (raw) => {
        expect(readImportReport(raw)).toBeUndefined()
    })
})
