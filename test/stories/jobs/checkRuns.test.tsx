import { screen } from '@testing-library/react'
import { openAtOneRow } from '../run/runSteps'
import { passTimeUntil } from '../support/passTime'
import { rowsOfType } from './openJobs'

afterEach(() => jest.useRealTimers())

describe('a job that has run checks', () => {
    it('says in the table of jobs what they have found, and asks for nothing more', async () => {
        const { standin, user } = await openAtOneRow({
            before: ({ control }) => {
                control.startJob('DATA_INTEGRITY')
                jest.advanceTimersByTime(120_000)
            },
        })
        standin.control.requests()
        await user.click(screen.getByRole('link', { name: 'Jobs' }))
        const [row] = await passTimeUntil(() => rowsOfType('Data integrity'))
        expect(row).toHaveTextContent(
            /^DoneData integrity \d\d checks, \d+,\d\d\d issues/
        )
        const asked = standin.control.requests().map(({ url }) => url)
        expect(asked.filter((url) => url.includes('dataIntegrity'))).toEqual([])
    })
})
