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
        })
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
