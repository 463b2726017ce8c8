import { screen } from '@testing-library/react'
import { passTime } from '../support/passTime'
import { openJob } from './openJob'
import { rowsOfType } from './openJobs'

afterEach(() => jest.useRealTimers())

describe('how an import ended', () => {
    it('is no plain "Done" when its rows were refused, in the list and on its page', async () => {
        const { open } = await openJob('METADATA_IMPORT', { durationMs: 300 })
        await passTime(31_000)
        const [newest] = rowsOfType('Metadata import')
        expect(newest).toHaveTextContent(/^All 2 rows refused/)
        await open()
        expect(
            screen.getByRole('heading', {
                name: 'Metadata import All 2 rows refused',
            })
        ).toBeInTheDocument()
    })

    it('was a rehearsal by the parameters alone, where the summary is silent', async () => {
        const { standin, id, open } = await openJob('TRACKER_IMPORT_JOB', {
            durationMs: 300,
            parameters: { importMode: 'VALIDATE' },
        })
        standin.control.fail(`system/taskSummaries/TRACKER_IMPORT_JOB/${id}`, {
            kind: 'replace',
            body: {
                status: 'OK',
                stats: { created: 3, updated: 0, ignored: 0, total: 3 },
            },
        })
        await passTime(31_000)
        const [newest] = rowsOfType('Tracker import')
        expect(newest).toHaveTextContent(/^DoneRehearsal: nothing was written/)
        await open()
        expect(
            screen.getByRole('heading', {
                name: 'Tracker import Done Rehearsal: nothing was written',
            })
        ).toBeInTheDocument()
        const head = screen.getByRole('columnheader', {
            name: 'Would be created',
        })
        expect(head).toBeInTheDocument()
        expect(
            screen.getByRole('row', { name: /^Everything/ })
        ).toHaveTextContent('Everything30–03')
    })

    it('tells in the list what the summary has told on its page', async () => {
        const { standin, id, open } = await openJob('AGGREGATE_DATA_EXCHANGE', {
            durationMs: 300,
        })
        standin.control.fail(
            `system/taskSummaries/AGGREGATE_DATA_EXCHANGE/${id}`,
            {
                kind: 'replace',
                body: {
                    status: 'ERROR',
                    imported: 123,
                    ignored: 7,
                    total: 130,
                    importSummaries: [
                        { status: 'SUCCESS' },
                        { status: 'ERROR', description: '401 Unauthorized' },
                    ],
                },
            }
        )
        await passTime(3_000)
        await open()
        expect(screen.getByText('401 Unauthorized')).toBeInTheDocument()
        await passTime(31_000)
        const [newest] = rowsOfType('Aggregate data exchange')
        expect(newest).toHaveTextContent(
            /^Done, 7 of 130 rows refused · 1 of 2 parts failed/
        )
    })
})
