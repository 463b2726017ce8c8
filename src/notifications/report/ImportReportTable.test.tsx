import '../../ui/words/interpolation'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { readImportReport } from '../../dhis2/models/imports/readImportReport'
import { ImportReportTable } from './ImportReportTable'

function show(raw: unknown, isRehearsal = false) {
    const report = readImportReport(raw)
    if (report === undefined) {
        throw new Error('The summary is no import report.')
    }
    render(<ImportReportTable report={report} isRehearsal={isRehearsal} />)
}

/** The cells of a table whose heads have the given one among them. */
function rowsUnder(head: string): string[][] {
    const table = screen
        .getByRole('columnheader', { name: head })
        .closest('table')
    return within(table as HTMLElement)
        .getAllByRole('row')
        .slice(1)
        .map((row) => [...row.children].map((cell) => cell.textContent ?? ''))
}

it('marks warnings as warnings, beside errors and a message of the whole', () => {
    show({
        status: 'WARNING',
        message: 'Went in with warnings',
        stats: { updated: 2, total: 2 },
        validationReport: {
            errorReports: [{ errorCode: 'E1010', message: 'no program' }],
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
    expect(
        screen.getByText(
            'Status of the import: WARNING · Went in with warnings'
        )
    ).toBeInTheDocument()
    expect(screen.getByRole('heading')).toHaveTextContent(
        '1 conflict · 1 warning'
    )
    expect(rowsUnder('Severity')).toEqual([
        ['Error', 'E1010', '–', '–', '1', '–', '–', 'no program', '–'],
        [
            'Warning',
            'E1120',
            'EVENT',
            '–',
            '1',
            '–',
            '–',
            'invalid flag',
            'D9PbzJY8bJM',
        ],
    ])
})

it('tells of a folded conflict its rows counted from 1, how often, and all objects', () => {
    show({
        status: 'WARNING',
        importCount: { imported: 10, ignored: 4999 },
        conflicts: [
            {
                object: 'fbfJHSPpUQD',
                objects: { dataElement: 'fbfJHSPpUQD', period: '202613' },
                value: 'must not be used',
                errorCode: 'E7641',
                property: 'period',
                indexes: [10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
            },
        ],
        rejectedIndexes: [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 40, 41],
        totalConflictOccurrenceCount: 10,
    })
    expect(screen.getByRole('heading')).toHaveTextContent(
        '1 conflict, occurrences: 10'
    )
    expect(rowsUnder('Rows of the file, from 1')).toEqual([
        [
            'Error',
            'E7641',
            '–',
            '11–20',
            '10',
            '–',
            'period',
            'must not be used',
            'dataElement fbfJHSPpUQDperiod 202613',
        ],
    ])
    expect(
        screen.getByText(/Refused rows of the file, counted from 1/)
    ).toHaveTextContent('11–20, 41, 42')
})

it('names row, name and property of a refused object before its UID', () => {
    show({
        typeReports: [
            {
                klass: 'org.hisp.dhis.dataelement.DataElement',
                stats: { created: 297, ignored: 3, total: 300 },
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
    expect(rowsUnder('Name')).toEqual([
        [
            'Error',
            'E5003',
            'DataElement',
            '18',
            '1',
            'ANC 4th visit',
            'shortName',
            'not unique',
            'qY2lSk8yBcd',
        ],
    ])
})

it('numbers the parts of an import, each with its status, reason and counts', () => {
    show({
        status: 'ERROR',
        imported: 120,
        updated: 3,
        deleted: 0,
        ignored: 7,
        total: 130,
        importSummaries: [
            { status: 'SUCCESS', importCount: { imported: 60 } },
            {
                status: 'WARNING',
                importCount: { imported: 60, ignored: 7 },
                conflicts: [{ value: 'Org unit not found', indexes: [2] }],
            },
            { status: 'ERROR', description: '401 Unauthorized' },
        ],
    })
    expect(screen.getByRole('row', { name: /^Everything/ })).toHaveTextContent(
        'Everything120307130'
    )
    expect(rowsUnder('Part').map((row) => row.slice(0, 4))).toEqual([
        ['1', 'SUCCESS', '–', '60'],
        ['2', 'WARNING', '–', '60'],
        ['3', 'ERROR', '401 Unauthorized', '–'],
    ])
    expect(
        screen.getAllByRole('heading').map(({ textContent }) => textContent)
    ).toEqual(['3 parts', 'Part 2', '1 conflict'])
})

it('says of a rehearsal what would have been', () => {
    show({ status: 'SUCCESS', importCount: { imported: 4321 } }, true)
    expect(rowsUnder('Would be created')).toEqual([
        ['Everything', '4,321', '–', '–', '–', '–'],
    ])
    expect(screen.queryByRole('columnheader', { name: 'Created' })).toBeNull()
})

it('keeps readable what it does not understand', () => {
    show({
        importCount: { imported: 1 },
        timings: { commit: '00:00:03' },
    })
    expect(
        screen.getByRole('heading', { name: 'What else it says' })
    ).toBeInTheDocument()
    expect(screen.getByText('timings.commit')).toBeInTheDocument()
    expect(screen.getByText('00:00:03')).toBeInTheDocument()
})

it('draws long lists in steps', () => {
    show({
        conflicts: Array.from({ length: 150 }, (_, index) => ({
            value: `no ${index}`,
        })),
    })
    expect(rowsUnder('Severity')).toHaveLength(100)
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 more' }))
    expect(rowsUnder('Severity')).toHaveLength(150)
})
