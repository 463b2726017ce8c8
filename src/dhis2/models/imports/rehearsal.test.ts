import { readImportReport } from './readImportReport'

describe('a report', () => {
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
})
