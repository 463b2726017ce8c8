import { screen } from '@testing-library/react'
import { passTime } from '../support/passTime'
import { coordinates, openAtOneRow, press, tick, totalOf } from './runSteps'

const message = 'not-null property references a null or transient value'

describe('a job that fails although its checks went well', () => {
    it('is told as failed, with the words of the server, and has no check passed', async () => {
        const story = await openAtOneRow()
        story.standin.control.failNextIntegrityJob(message)
        await tick(story, coordinates)
        await press(story, 'Run 1 selected')
        await passTime(10_000)
        expect(screen.getByText('The run has failed')).toBeInTheDocument()
        expect(screen.getByText(`Process failed: ${message}`)).toBeVisible()
        expect(screen.queryByText(/checks? ran:/)).not.toBeInTheDocument()
        expect(totalOf('Passed')).toBe(0)
        expect(totalOf('Issues')).toBe(0)

        await press(story, 'Run 1 selected')
        await passTime(10_000)
        expect(screen.getByText('The run has ended')).toBeInTheDocument()
        expect(screen.getByText(/1 check ran:/)).toBeInTheDocument()
    })

    it('is told as failed when it was to list issues', async () => {
        const story = await openAtOneRow()
        await tick(story, coordinates)
        await press(story, 'Run 1 selected')
        // The job that counts has begun: the next one lists.
        story.standin.control.failNextIntegrityJob(message)
        await passTime(10_000)
        expect(screen.getByText('The run has failed')).toBeInTheDocument()
        expect(screen.getByText(`Process failed: ${message}`)).toBeVisible()
    })
})
