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

describe('conflicts of an import', () => {
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
})
