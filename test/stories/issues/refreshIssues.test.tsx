import { screen, within } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
import { press, rowOf } from '../run/runSteps'
import { openApp } from '../support/openApp'
import { passTime, settle } from '../support/passTime'
import {
    combos,
    detailsRequests,
    expectLines,
    grid,
    hasRun,
    openIssues,
    places,
    row,
} from './openIssues'

/** Somebody else has a check's issues listed anew, start to end. */
function listAgain({ control }: Standin, check: string) {
    control.startJob('DATA_INTEGRITY_DETAILS', {
        by: 'maintainer',
        checks: [check],
    })
    control.advance(120_000)
}

const isListed = ({ control }: Standin) => {
    control.setIssues(places, [{ id: 'DiszpKrYNg8', name: 'Ngelehun CHC' }])
    control.startJob('DATA_INTEGRITY_DETAILS', { checks: [places] })
    control.advance(120_000)
}

describe('Refresh on the page of issues', () => {
    it('shows what has been listed since, and keeps the rows until it is there', async () => {
        const { standin, user } = await openIssues({ before: hasRun })
        standin.control.setIssues(places, [
            { id: 'DiszpKrYNg8', name: 'The last one' },
        ])
        listAgain(standin, places)
        standin.control.requests()
        standin.control.fail(/dataIntegrity\/details\?/, {
            kind: 'delay',
            delayMs: 3000,
        })
        await user.click(screen.getByRole('button', { name: 'Refresh' }))
        await passTime(500)
        expect(row(/Ngelehun CHC/)).toBeInTheDocument()
        await passTime(4000)
        expect(row(/The last one/)).toBeInTheDocument()
        expectLines(2, 49)
        expect(detailsRequests(standin).map(({ url }) => url)).toEqual([
            expect.stringMatching(new RegExp(`checks=${places}$`)),
        ])
    })

    it('downloads nothing again when nothing has been listed since', async () => {
        const { standin, user } = await openIssues({ before: hasRun })
        standin.control.requests()
        await user.click(screen.getByRole('button', { name: 'Refresh' }))
        await passTime(3000)
        expect(detailsRequests(standin)).toEqual([])
        expectLines(2, 51)
    })

    it('asks once which checks have been listed', async () => {
        const { standin } = await openIssues({ before: hasRun })
        expect(
            standin.control
                .requests()
                .filter(({ url }) => url.endsWith('details/completed'))
        ).toHaveLength(1)
    })

    it('has a list that is new to the server', async () => {
        const { standin, user } = await openIssues({
            before: (standin) => hasRun(standin, ['DATA_INTEGRITY']),
        })
        listAgain(standin, combos)
        await user.click(screen.getByRole('button', { name: 'Refresh' }))
        await passTime(3000)
        expectLines(1, 48)
    })
})

describe('issues that were listed after a count that found none', () => {
    const before = (standin: Standin) => {
        const { control } = standin
        control.setIssues(places, [])
        control.startJob('DATA_INTEGRITY', { checks: [places] })
        control.advance(60_000)
        control.setIssues(places, [{ id: 'DiszpKrYNg8', name: 'A late one' }])
        control.startJob('DATA_INTEGRITY_DETAILS', { checks: [places] })
        control.advance(60_000)
    }

    it('are counted in the catalogue: it has not passed', async () => {
        await openApp({ route: '/checks', onlyChecks: [places], before })
        await passTime(2000)
        expect(rowOf('Orphaned organisation units')).toHaveTextContent(
            /1 issue/
        )
    })

    it('are among the issues', async () => {
        await openIssues({ onlyChecks: [places], before })
        expect(row(/A late one/)).toBeInTheDocument()
    })
})

describe('issues that are listed, but not counted', () => {
    const title = 'Orphaned organisation units'

    it('are not downloaded for the catalogue, which says so', async () => {
        const story = await openApp({
            route: '/checks',
            onlyChecks: [places],
            before: isListed,
        })
        await passTime(2000)
        expect(rowOf(title)).toHaveTextContent('Not known')
        expect(rowOf(title)).toHaveTextContent('Listed, not counted')
        await press(story, 'Refresh')
        await passTime(2000)
        expect(detailsRequests(story.standin)).toEqual([])
    })

    it('are counted once they have been read, and read but once', async () => {
        const story = await openApp({
            route: '/checks',
            onlyChecks: [places],
            before: isListed,
        })
        await story.user.click(screen.getByRole('link', { name: 'Issues' }))
        await passTime(2000)
        expectLines(1, 1)
        await story.user.click(screen.getByRole('link', { name: 'Checks' }))
        await passTime(2000)
        expect(rowOf(title)).toHaveTextContent('1 issue')
        await press(story, 'Refresh')
        await passTime(2000)
        expect(rowOf(title)).toHaveTextContent('1 issue')
        expect(detailsRequests(story.standin)).toHaveLength(1)

        listAgain(story.standin, places)
        await press(story, 'Refresh')
        await passTime(2000)
        expect(rowOf(title)).toHaveTextContent('Listed, not counted')
        expect(detailsRequests(story.standin)).toEqual([])
    })

    it('stay on the screen when there turn out to be very many', async () => {
        await openIssues({
            issues: 50_001,
            before: ({ control }) => {
                control.startJob('DATA_INTEGRITY_DETAILS', {
                    checks: ['orgunits_no_coordinates'],
                })
                control.advance(120_000)
            },
        })
        await settle()
        expectLines(1, 50001)
        expect(
            screen.queryByText('Large checks are loaded when you ask')
        ).not.toBeInTheDocument()
        expect(within(grid()).getAllByRole('row').length).toBeLessThan(60)
    })
})
