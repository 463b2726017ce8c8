import { act, fireEvent, screen, within } from '@testing-library/react'
import { passTime, settle } from '../support/passTime'
import { openJob } from './openJob'
import { rowsOfSection, rowsOfType } from './openJobs'

afterEach(() => jest.useRealTimers())

describe('what can be done to a job', () => {
    it('is cancelled behind a question', async () => {
        const { open, user } = await openJob('PREDICTOR', {
            durationMs: 600_000,
        })
        await open()
        await user.click(screen.getByRole('button', { name: 'Cancel job' }))
        const dialog = within(screen.getByRole('dialog'))
        await user.click(dialog.getByRole('button', { name: 'Cancel job' }))
        await settle()
        expect(screen.getByText(/Cancelling: /)).toBeInTheDocument()
        await passTime(60_000, 1_000)
        expect(
            screen.getByRole('heading', { name: 'Predictor Cancelled' })
        ).toBeInTheDocument()
        expect(screen.queryByText(/Cancelling: /)).toBeNull()
        expect(rowsOfType('Predictor')[0]).toHaveTextContent(/^Cancelled/)
    })

    it('is cancelled from the table as well, by who may', async () => {
        const { user } = await openJob('PREDICTOR', { durationMs: 600_000 })
        await passTime(31_000)
        const [row] = rowsOfSection('Running')
        const cancel = within(row as HTMLElement)
        await user.click(cancel.getByRole('button', { name: 'Cancel job' }))
        const dialog = within(
            screen.getByRole('dialog', { name: 'Cancel “Predictor”?' })
        )
        await user.click(dialog.getByRole('button', { name: 'Cancel job' }))
        await passTime(1_000)
        expect(cancel.getByText(/^Cancelling: /)).toBeInTheDocument()
        await passTime(60_000, 1_000)
        expect(rowsOfType('Predictor')[0]).toHaveTextContent(/^Cancelled/)
        expect(
            screen.queryByRole('rowgroup', { name: 'Running' })
        ).not.toBeInTheDocument()
    })

    it('is not offered in the table to who may not', async () => {
        await openJob('PREDICTOR', { durationMs: 600_000 }, { user: 'viewer' })
        await passTime(31_000)
        expect(rowsOfSection('Running')).toHaveLength(1)
        expect(
            screen.queryByRole('button', { name: 'Cancel job' })
        ).not.toBeInTheDocument()
    })

    it('cannot be cancelled by who may not, and says what is missing', async () => {
        const { open } = await openJob(
            'PREDICTOR',
            { durationMs: 600_000 },
            { user: 'viewer' }
        )
        await open()
        expect(
            screen.getByRole('button', { name: 'Cancel job' })
        ).toBeDisabled()
        expect(
            screen.getByText('needs F_PERFORM_MAINTENANCE')
        ).toBeInTheDocument()
    })

    it('is not called stuck for a long step while its record moves', async () => {
        const { open } = await openJob('PREDICTOR', { durationMs: 900_000 })
        await open()
        await passTime(480_000, 5_000)
        expect(
            screen.getByRole('heading', { name: 'Predictor Running' })
        ).toBeInTheDocument()
    })

    it('is freed when a restart of the server has left it running', async () => {
        const { standin, open, user } = await openJob(
            'PREDICTOR',
            { durationMs: 600_000 },
            { user: 'maintainer' }
        )
        await open()
        await passTime(5_000)
        standin.control.restart()
        await passTime(390_000, 5_000)
        expect(
            screen.getByRole('heading', {
                name: 'Predictor Running, no sign of life for 6 min',
            })
        ).toBeInTheDocument()
        expect(
            screen.getByText(/^It may be at work in one long step/)
        ).toBeInTheDocument()
        await user.click(screen.getByRole('button', { name: 'Free this job' }))
        const dialog = within(screen.getByRole('dialog'))
        await user.click(dialog.getByRole('button', { name: 'Free this job' }))
        await passTime(3_000)
        expect(
            screen.getByRole('heading', { name: 'Predictor Failed' })
        ).toBeInTheDocument()
        // The overview beside it does not wait for its next question.
        expect(rowsOfType('Predictor')[0]).toHaveTextContent(/^Failed/)
    })

    it('says why it could not, and stays open', async () => {
        const { standin, open, user } = await openJob('PREDICTOR', {
            durationMs: 600_000,
        })
        await open()
        standin.control.fail('*/cancel', {
            kind: 'http',
            status: 409,
            message: 'Too late',
        })
        await user.click(screen.getByRole('button', { name: 'Cancel job' }))
        const dialog = within(screen.getByRole('dialog'))
        await user.click(dialog.getByRole('button', { name: 'Cancel job' }))
        await settle()
        expect(dialog.getByText(/Too late/)).toBeInTheDocument()
    })

    it('gives its log to the clipboard', async () => {
        const { open } = await openJob('PREDICTOR', { durationMs: 300 })
        await passTime(3_000)
        await open()
        let copied = ''
        Object.defineProperty(navigator, 'clipboard', {
            configurable: true,
            value: {
                writeText: async (text: string) => {
                    copied = text
                },
            },
        })
        await act(async () => {
            fireEvent.click(screen.getByRole('button', { name: 'Copy log' }))
            await Promise.resolve()
        })
        await settle()
        expect(screen.getByText('Copied')).toBeInTheDocument()
        expect(copied).toMatch(
            /^PREDICTOR \w{11}\n.*INFO {2}Predicting values\n/
        )
    })
})
