import { readImportReport } from './readImportReport'

const counts = {
    created: undefined,
    updated: undefined,
    deleted: undefined,
    ignored: undefined,
    total: undefined,
}

describe('an import report', () => {
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
})
