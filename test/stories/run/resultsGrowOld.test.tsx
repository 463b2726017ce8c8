import { screen } from '@testing-library/react'
import { passTime } from '../support/passTime'
import { coordinates, openAtOneRow, press, rowOf, tick } from './runSteps'

describe('results grow old', () => {
    it('says when the server forgets them, and offers to run them again', async () => {
        const story = await openAtOneRow()
        await tick(story, coordinates)
        await press(story, 'Run 1 selected')
        await passTime(8000)
        expect(screen.getByText('Results expire in 60 min')).toBeInTheDocument()
        await passTime(51 * 60_000, 30_000)
        expect(
            screen.getByText(/^The server forgets 1 result in (8|9|10) min\.$/)
        ).toBeInTheDocument()
        await passTime(10 * 60_000, 30_000)
        expect(
            screen.getByText(/^The server has forgotten 1 result/)
        ).toBeInTheDocument()
        expect(rowOf(coordinates)).toHaveTextContent(/\d+ issues, as of /)
        await press(story, /^Refresh/)
        await passTime(2000)
        expect(rowOf(coordinates)).toHaveTextContent(/\d+ issues, as of /)
        await story.reload()
        await passTime(2000)
        expect(rowOf(coordinates)).toHaveTextContent(/\d+ issues, as of /)
        await press(story, 'Run again')
        await passTime(8000)
        expect(rowOf(coordinates)).not.toHaveTextContent('as of')
    })

    it('keeps what was known when a restart empties the server', async () => {
        const story = await openAtOneRow()
        await tick(story, coordinates)
        await press(story, 'Run 1 selected')
        await passTime(8000)
        story.standin.control.restart()
        await press(story, /^Refresh/)
        await passTime(2000)
        expect(rowOf(coordinates)).toHaveTextContent(/\d+ issues, as of /)
        expect(rowOf(coordinates)).not.toHaveTextContent('Not run')
    })
})
