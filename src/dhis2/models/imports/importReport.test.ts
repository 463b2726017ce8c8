import { readImportReport } from './importReport'

const counts = {
    created: undefined,
    updated: undefined,
    deleted: undefined,
    ignored: undefined,
    total: undefined,
}

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

    it('reads folded conflicts with all objects, rows and occurrences', () => {
        const report = readImportReport({
            responseType: 'ImportSummary',
            status: 'WARNING',
            description: 'Import process completed successfully',
            importCount: { imported: 10, updated: 0, ignored: 4999 },
            conflicts: [
                {
                    object: 'fbfJHSPpUQD',
                    objects: { dataElement: 'fbfJHSPpUQD', period: '202613' },
                    value: 'must not be used',
                    errorCode: 'E7641',
                    property: 'period',
                    indexes: [10, 11, 12],
                },
                { object: 'DiszpKrYNg8', value: 'old server' },
            ],
            rejectedIndexes: [10, 11, 12, 40],
            dataSetComplete: '2026-11-25',
        })
        expect(report).toMatchObject({
            messages: ['Import process completed successfully'],
            totals: { created: 10, ignored: 4999, total: undefined },
            problems: [
                {
                    ...problem,
                    code: 'E7641',
                    objects: [
                        { role: 'dataElement', id: 'fbfJHSPpUQD' },
                        { role: 'period', id: '202613' },
                    ],
                    property: 'period',
                    indexes: [10, 11, 12],
                    occurrences: 3,
                    message: 'must not be used',
                },
                {
                    ...problem,
                    objects: [{ role: undefined, id: 'DiszpKrYNg8' }],
                    message: 'old server',
                },
            ],
            occurrences: 4,
            rejectedIndexes: [10, 11, 12, 40],
            rest: { dataSetComplete: '2026-11-25' },
        })
    })

    it('believes the server that counts more occurrences than it lists', () => {
        expect(
            readImportReport({
                totalConflictOccurrenceCount: 70,
                conflicts: [{ value: 'no geometry', property: '' }],
            })
        ).toMatchObject({
            occurrences: 70,
            problems: [problem].map(() => ({ property: undefined })),
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
        ['data values', { importOptions: { dryRun: true } }, true],
        ['written data values', { importOptions: { dryRun: false } }, false],
        ['metadata', { importParams: { importMode: 'VALIDATE' } }, true],
        [
            'all parts',
            { importSummaries: [{ importOptions: { dryRun: true } }] },
            true,
        ],
        [
            'one part of two',
            { importSummaries: [{ importOptions: { dryRun: true } }, {}] },
            false,
        ],
        ['nothing', {}, undefined],
    ])('tells a rehearsal by %s', (_, raw, isRehearsal) => {
        expect(
            readImportReport({ ...raw, importCount: { imported: 1 } })
                ?.isRehearsal
        ).toBe(isRehearsal)
    })

    it('loses an odd field or row and none of its neighbours', () => {
        const report = readImportReport({
            status: 7,
            description: 'kept',
            stats: { created: 'many', updated: 2 },
            typeReports: [
                'lost',
                {
                    klass: 'OptionSet',
                    stats: [],
                    objectReports: [
                        {
                            uid: 'a',
                            index: -1,
                            displayName: 5,
                            errorReports: [
                                5,
                                { message: 'kept', errorCode: 1 },
                            ],
                        },
                        null,
                    ],
                },
            ],
            conflicts: [
                { value: 5, errorCode: 'E1', indexes: [1, 'two', 3] },
                { object: 'b', value: 'bad', objects: { period: 202601 } },
            ],
            rejectedIndexes: 'all',
            validationReport: { errorReports: 'none', warningReports: [{}] },
            brandNew: { kept: true },
        })
        expect(report).toMatchObject({
            messages: ['kept'],
            totals: { ...counts, updated: 2 },
            kinds: [{ kind: 'OptionSet', counts: undefined }],
            problems: [
                { message: 'kept', kind: 'OptionSet', objects: [{ id: 'a' }] },
                { code: 'E1', indexes: [1, 3] },
                {
                    message: 'bad',
                    objects: [
                        { role: undefined, id: 'b' },
                        { role: 'period', id: '202601' },
                    ],
                },
                { severity: 'warning' },
            ],
            rest: { brandNew: { kept: true } },
        })
        expect(report?.unreadable.map(({ path }) => path).sort()).toEqual([
            'conflicts.0.indexes.1',
            'conflicts.0.value',
            'rejectedIndexes',
            'stats.created',
            'status',
            'typeReports.0',
            'typeReports.1.objectReports.0.displayName',
            'typeReports.1.objectReports.0.errorReports.0',
            'typeReports.1.objectReports.0.errorReports.1.errorCode',
            'typeReports.1.objectReports.0.index',
            'typeReports.1.objectReports.1',
            'typeReports.1.stats',
            'validationReport.errorReports',
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
