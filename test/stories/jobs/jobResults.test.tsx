import { screen, within } from '@testing-library/react'
import { passTime } from '../support/passTime'
import { openJob } from './openJob'

afterEach(() => jest.useRealTimers())

describe('what a job has brought', () => {
    it('is counts and conflicts of an import, and errors with codes', async () => {
        const { open } = await openJob('METADATA_IMPORT', { durationMs: 300 })
        await passTime(3_000)
        await open()
        const everything = screen.getByRole('row', { name: /^Everything/ })
        expect(everything).toHaveTextContent('Everything00022')
        expect(screen.getByText('4 conflicts')).toBeInTheDocument()
        expect(screen.getAllByText('E4000')).toHaveLength(6)
        expect(screen.getAllByText('E5003')).toHaveLength(2)
    })

    it('is hidden, not "none", from who may not read the log', async () => {
        const { open } = await openJob(
            'METADATA_IMPORT',
            { durationMs: 300 },
            { user: 'viewer' }
        )
        await passTime(3_000)
        await open()
        expect(
            screen.getAllByText('Hidden: needs F_JOB_LOG_READ')
        ).toHaveLength(2)
        expect(screen.queryByText('No errors are recorded.')).toBeNull()
    })

    it('is its progress while it runs, and nothing before', async () => {
        const { standin, open } = await openJob('ANALYTICS_TABLE', {
            durationMs: 120_000,
        })
        const { id } = standin.control.startJob('ANALYTICS_TABLE')
        await open()
        expect(
            screen.getByText('The server tells no progress yet.')
        ).toBeInTheDocument()
        await passTime(40_000, 1_000)
        const tree = within(screen.getByRole('region', { name: 'Progress' }))
        expect(tree.getAllByText('Running').length).toBeGreaterThan(0)
        window.location.hash = `#/jobs/ANALYTICS_TABLE/${id}`
        await passTime(1_000)
        expect(
            screen.getByRole('heading', { name: 'Analytics table Queued' })
        ).toBeInTheDocument()
        expect(screen.queryByRole('region', { name: 'Progress' })).toBeNull()
    })

    it('is no progress that may yet come of a job that is over', async () => {
        const { standin, id, open } = await openJob('PREDICTOR', {
            durationMs: 300,
        })
        standin.control.fail(`jobConfigurations/${id}/progress`, {
            kind: 'http',
            status: 500,
        })
        await passTime(3_000)
        await open()
        await passTime(1_000)
        expect(
            screen.getByText('The server keeps no progress of it.')
        ).toBeInTheDocument()
    })

    it('counts failed items in the tree, where the server says SUCCESS', async () => {
        const { open } = await openJob('DATA_INTEGRITY_DETAILS', {
            checks: ['program_stages_no_programs', 'dashboards_no_items'],
        })
        await passTime(20_000)
        await open()
        const tree = screen.getByRole('region', { name: 'Progress' })
        expect(
            within(tree).getAllByText(/^\d failed$/).length
        ).toBeGreaterThanOrEqual(1)
        expect(within(tree).getAllByText('2/2').length).toBeGreaterThanOrEqual(
            1
        )
    })
})
