import { screen } from '@testing-library/react'
import { passTime, passTimeUntil } from './support/passTime'
import { coordinates, openAtOneRow, runAllStandard } from './run/runSteps'

const heading = (name: string) =>
    screen.getByRole('heading', { name, level: 1 })

describe('the title of the tab', () => {
    it('says the page, and what the page is about', async () => {
        const { user } = await openAtOneRow()
        expect(document.title).toBe('Checks · Integrity Monitor')
        await user.click(screen.getByRole('link', { name: coordinates }))
        await passTimeUntil(() => heading(coordinates))
        expect(document.title).toBe(
            `${coordinates} · Checks · Integrity Monitor`
        )
        await user.click(screen.getByRole('link', { name: 'Issues' }))
        await passTimeUntil(() => heading('Issues'))
        expect(document.title).toBe('Issues · Integrity Monitor')
    })

    it('says the job that is open', async () => {
        await openAtOneRow({ route: '/jobs/ANALYTICS_TABLE/JaeRXwGgRoj' })
        await passTimeUntil(() => heading('Jobs'))
        expect(document.title).toBe(
            'Analytics table · Jobs · Integrity Monitor'
        )
    })

    it('says how far a run is, until it has ended', async () => {
        const story = await openAtOneRow()
        await runAllStandard(story)
        await passTime(4000)
        const [, done, total] =
            /^\((\d+) of (\d+)\) Checks · Integrity Monitor$/.exec(
                document.title
            ) ?? []
        expect(Number(done)).toBeGreaterThan(0)
        expect(Number(done)).toBeLessThan(Number(total))
        await passTimeUntil(
            () => screen.getByText('The run has ended'),
            120_000
        )
        expect(document.title).toBe('Checks · Integrity Monitor')
    })
})
