import { screen } from '@testing-library/react'
import { passTime } from '../support/passTime'
import { openAtOneRow, runAllStandard, startsOf } from './runSteps'

describe('a check that takes the others of its job down', () => {
    it('is found and named, and the others run again without it; the next run leaves it for last', async () => {
        const story = await openAtOneRow({ version: '2.42' })
        await runAllStandard(story)
        await passTime(30_000)
        expect(
            screen.getByText(/^Listing failed for Program stages/)
        ).toBeInTheDocument()
        expect(
            screen.getByText(/^\d+ checks stopped by that were run again\.$/)
        ).toBeInTheDocument()
        expect(screen.getByText(/SQLGrammarException/)).toBeInTheDocument()
        expect(
            screen.getByText(/checks ran: .* 1 failed\.$/)
        ).toBeInTheDocument()
        expect(startsOf(story, 'details')).toHaveLength(2)

        await runAllStandard(story)
        await passTime(30_000)
        expect(
            screen.getByText(/^Listing failed for Program stages/)
        ).toBeInTheDocument()
        expect(startsOf(story, 'details')).toHaveLength(2)
    })
})
