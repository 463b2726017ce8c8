import { screen, within } from '@testing-library/react'
import {
    combos,
    expectLines,
    grid,
    hasRun,
    openIssues,
    places,
} from '../issues/openIssues'
import type { Story, StoryOptions } from '../support/openApp'
import { passTimeUntil } from '../support/passTime'
import { earlierRun, saving } from './savedRuns'

async function openNew(
    { before, ...options }: StoryOptions,
    runs = [earlierRun()]
): Promise<Story> {
    const save = await saving(runs)
    return openIssues({
        route: '/issues?state=new',
        onlyChecks: [places, combos],
        ...options,
        before: (standin) => {
            hasRun(standin)
            save(standin)
            before?.(standin)
        },
    })
}

const states = () => screen.getByRole('navigation', { name: 'State of issues' })
/** Those since it was asked before. */
const storeRequests = ({ standin }: Story) =>
    standin.control.requests().filter(({ url }) => url.includes('/dataStore/'))
        .length
const untilSaid = (words: RegExp) =>
    passTimeUntil(() => screen.getByText(words))

describe('the issues that are new', () => {
    it('are those of which an earlier run knew nothing', async () => {
        await openNew({})
        await passTimeUntil(() => within(states()).getByText('2 new'))
        expectLines(1, 2)
        expect(grid()).toHaveTextContent('École Équipée')
        expect(grid()).not.toHaveTextContent('Ngelehun CHC')
        expect(screen.getByText(/^Compared with/)).toBeVisible()
        expect(
            screen.getByRole('link', { name: 'Compare issue by issue' })
        ).toHaveAttribute('href', '#/runs/compare?from=before00001&to=now')
    })

    it('are not guessed where the earlier run keeps none', async () => {
        await openNew({})
        await untilSaid(/Of 1 check that run keeps no issues/)
        expect(
            screen.getByText(
                'Category option combinations with incorrect cardinality',
                { selector: 'li' }
            )
        ).toBeInTheDocument()
    })

    it('are all of a check that had passed', async () => {
        await openNew({}, [
            earlierRun({
                counts: { [places]: 2, [combos]: 0 },
                checks: {
                    [places]: { state: 'issues' },
                    [combos]: { state: 'passed' },
                },
            }),
        ])
        await passTimeUntil(() => within(states()).getByText('50 new'))
    })

    it('are not known without an earlier run', async () => {
        await openNew({}, [])
        await untilSaid(/no earlier run is saved/)
        expect(screen.queryByText(/No issue is new/)).toBeNull()
    })

    it('are asked for again when the run could not be read', async () => {
        const story = await openNew({
            before: ({ control }) =>
                control.fail(
                    'GET dataStore/integrity-monitor/run-before00001',
                    {
                        kind: 'http',
                        status: 403,
                    }
                ),
        })
        await untilSaid(/the earlier run could not be read/)
        story.standin.control.clearFaults()
        await story.user.click(
            screen.getByRole('button', { name: 'Try again' })
        )
        await passTimeUntil(() => within(states()).getByText('2 new'))
    })

    it('cost no request until they are asked for', async () => {
        const story = await openNew({ route: '/issues' })
        storeRequests(story)
        expectLines(2, 51)
        await story.user.click(within(states()).getByText('New'))
        await passTimeUntil(() => within(states()).getByText('2 new'))
        // The list, the entry, and one value of identities with one of names.
        expect(storeRequests(story)).toBe(4)
        expect(window.location.hash).toBe('#/issues?state=new')
    })
})
