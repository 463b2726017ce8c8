import { act, screen } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
import { runBy } from '../run/runSteps'
import { openApp } from '../support/openApp'
import { passTime } from '../support/passTime'

/** Counted well and never listed, on 2.42. */
const culprit = 'program_stages_no_programs'

const words = () =>
    screen
        .queryAllByText(/^Its issues could not be listed: .*SQLGrammar/)
        .map(({ textContent }) => textContent)

function count({ control }: Standin, issues: number) {
    control.setIssues(
        culprit,
        Array.from({ length: issues }, (_, index) => ({ name: `${index}` }))
    )
    control.startJob('DATA_INTEGRITY', { checks: [culprit] })
    control.advance(60_000)
}

function list({ control }: Standin) {
    control.startJob('DATA_INTEGRITY_DETAILS', { checks: [culprit] })
    control.advance(60_000)
}

async function go(address: string) {
    await act(async () => {
        window.location.hash = `#${address}`
    })
    await passTime(1000)
}

describe('a check that is counted and whose issues cannot be listed', () => {
    it.each([`/issues?check=${culprit}`, `/checks/${culprit}`])(
        'says so wherever %s has met it, and says the same after a reload',
        async (route) => {
            const story = await openApp({
                route,
                version: '2.42',
                onlyChecks: [culprit],
                before: (standin) => {
                    count(standin, 3)
                    list(standin)
                },
            })
            await passTime(1000)
            await go('/checks')
            const live = words()
            expect(live).toHaveLength(1)
            expect(screen.getByText('3 issues')).toBeVisible()

            await story.reload()
            await passTime(1000)
            expect(words()).toEqual(live)
            expect(screen.getByText('3 issues')).toBeVisible()
        }
    )

    it('says after a reload what it said when the run had ended', async () => {
        const story = await openApp({
            route: '/checks',
            version: '2.42',
            onlyChecks: [culprit],
            before: (standin) => count(standin, 3),
        })
        await passTime(1000)
        await runBy(story, 'Count and list issues', /^All standard checks/)
        await passTime(60_000, 1000)
        const live = words()
        expect(live).toHaveLength(1)

        await story.reload()
        await passTime(1000)
        expect(words()).toEqual(live)
    })

    it('says so no longer once they have been listed, here or elsewhere', async () => {
        const story = await openApp({
            route: `/checks/${culprit}`,
            version: '2.42',
            onlyChecks: [culprit],
            before: (standin) => {
                count(standin, 3)
                list(standin)
            },
        })
        await passTime(1000)
        expect(words()).toHaveLength(1)

        story.standin.control.fail(/dataIntegrity\/details\?/, {
            kind: 'replace',
            body: {},
        })
        list(story.standin)
        await story.reload()
        await go('/checks')
        expect(words()).toEqual([])
    })
})
