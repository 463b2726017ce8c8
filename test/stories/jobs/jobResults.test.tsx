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
