import { readImportReport } from './readImportReport'

const problem = {
    severity: 'error',
    code: undefined,
    kind: undefined,
    name: undefined,
    objects: [],
    property: undefined,
    indexes: [],
    occurrences: 1,
    message: '',
}

describe('readImportReport', () => {
    it('reads refused objects of a metadata import with row, name and property', () => {
        const stats = {
            created: 297,
            updated: 0,
            deleted: 0,
            ignored: 3,
            total: 300,
        }
        const report = readImportReport({
            importParams: { importMode: 'COMMIT' },
            status: 'WARNING',
            typeReports: [
                {
                    klass: 'org.hisp.dhis.dataelement.DataElement',
                    stats,
                    objectReports: [
                        {
                            index: 17,
                            uid: 'qY2lSk8yBcd',
                            displayName: 'ANC 4th visit',
                            errorReports: [
                                {
                                    message: 'not unique',
                                    errorCode: 'E5003',
                                    errorProperty: 'shortName',
                                },
                            ],
                        },
                    ],
                },
            ],
        })
        const refused = {
            ...problem,
            code: 'E5003',
            kind: 'DataElement',
            name: 'ANC 4th visit',
            objects: [{ role: undefined, id: 'qY2lSk8yBcd' }],
            property: 'shortName',
            indexes: [17],
            message: 'not unique',
        }
        expect(report).toEqual({
            status: 'WARNING',
            messages: [],
            isRehearsal: false,
            totals: undefined,
            kinds: [
                { kind: 'DataElement', counts: stats, problems: [refused] },
            ],
            problems: [refused],
            occurrences: 1,
            rejectedIndexes: [],
            reference: undefined,
            parts: [],
            rest: {},
            unreadable: [],
        })
    })

    it('reads warnings of a tracker import beside its errors', () => {
        expect(
            readImportReport({
                status: 'WARNING',
                message: 'All went in',
                stats: { updated: 2, total: 2 },
                bundleReport: {
                    typeReportMap: { EVENT: { stats: { total: 2 } } },
                    timings: { commit: 3 },
                },
                validationReport: {
                    errorReports: [
                        { errorCode: 'E1010', trackerType: 'EVENT' },
                    ],
                    warningReports: [
                        {
                            warningCode: 'E1120',
                            message: 'invalid flag',
                            trackerType: 'EVENT',
                            uid: 'D9PbzJY8bJM',
                        },
                    ],
                },
            })
        ).toMatchObject({
            messages: ['All went in'],
            totals: { updated: 2 },
            kinds: [{ kind: 'EVENT', counts: { total: 2 } }],
            problems: [
                { severity: 'error', code: 'E1010', kind: 'EVENT' },
                {
                    severity: 'warning',
                    code: 'E1120',
                    kind: 'EVENT',
                    objects: [{ id: 'D9PbzJY8bJM' }],
                    message: 'invalid flag',
                },
            ],
            rest: { timings: { commit: 3 } },
        })
    })

    it('keeps the parts of a whole apart, each with its own status and reason', () => {
        const report = readImportReport({
            status: 'ERROR',
            imported: 120,
            updated: 3,
            deleted: 0,
            ignored: 7,
            total: 130,
            importSummaries: [
                {
                    status: 'SUCCESS',
                    reference: 'YXMc7vjeWgO',
                    href: 'https://x.org/api/events/YXMc7vjeWgO',
                    dataSetComplete: 'false',
                    importCount: { imported: 60 },
                    conflicts: [],
                },
                'lost',
                null,
                {
                    status: 'ERROR',
                    description: '401 Unauthorized',
                    conflicts: [{ value: 'no', indexes: [2, 3] }],
                },
            ],
        })
        expect(report).toMatchObject({
            totals: {
                created: 120,
                updated: 3,
                deleted: 0,
                ignored: 7,
                total: 130,
            },
            problems: [],
            parts: [
                {
                    number: 1,
                    report: {
                        status: 'SUCCESS',
                        reference: 'YXMc7vjeWgO',
                        totals: { created: 60 },
                        rest: {},
                    },
                },
                {
                    number: 4,
                    report: {
                        status: 'ERROR',
                        messages: ['401 Unauthorized'],
                        problems: [{ message: 'no', occurrences: 2 }],
                    },
                },
            ],
        })
        expect(report?.unreadable.map(({ path }) => path)).toEqual([
            'importSummaries.1',
            'importSummaries.2',
        ])
    })

    it.each([
        [undefined],
        [null],
        ['done'],
        [[1, 2]],
        [{}],
        [{ rows: 12, tables: ['a'] }],
        [{ stats: 'many' }],
        [{ status: 'OK' }],
    ])('leaves %j to be shown as it is', (raw) => {
        expect(readImportReport(raw)).toBeUndefined()
    })
})
