import { screen } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
import { passTime } from '../support/passTime'
import { openAtOneRow, runAllStandard, startsOf } from './runSteps'

/** The check that fails when it is listed is right when it is counted. */
function countCulprit(standin: Standin) {
    const { handle } = standin
    standin.handle = (request) => {
        const answer = handle(request)
        const isOfCounts = /dataIntegrity\/summary(\?|$)/.test(request.url)
        return request.method === 'GET' && isOfCounts
            ? {
                  ...answer,
                  body: String(answer.body).replace(
                      /("program_stages_no_programs":\{[^{}]*"count":)0/,
                      '$12'
                  ),
              }
            : answer
    }
}

describe('a check that takes the others of its job down', () => {
    it('is found and named, and the others run again without it; the next run leaves it for last', async () => {
        const story = await openAtOneRow({
            version: '2.42',
            before: countCulprit,
        })
        await runAllStandard(story)
        await passTime(60_000)
        expect(screen.getByRole('link', { name: '1 failed' })).toHaveAttribute(
            'href',
            '#/checks/program_stages_no_programs'
        )
        expect(
            screen.getByText(
                /^Listing failed for Program stages.*; its last count found 2 issues$/
            )
        ).toBeInTheDocument()
        expect(
            screen.getByText(/^\d+ checks stopped by that were run again\.$/)
        ).toBeInTheDocument()
        expect(screen.getByText(/SQLGrammarException/)).toBeInTheDocument()
        expect(
            screen.queryByText(/their issues were not listed/)
        ).not.toBeInTheDocument()
        expect(startsOf(story, 'details')).toHaveLength(2)

        await runAllStandard(story)
        await passTime(60_000)
        expect(
            screen.getByText(/^Listing failed for Program stages/)
        ).toBeInTheDocument()
        expect(startsOf(story, 'details')).toHaveLength(2)
    })
})
