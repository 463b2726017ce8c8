import { act, screen, within } from '@testing-library/react'
import { passTime, settle } from '../support/passTime'
import { openJobs } from './openJobs'

afterEach(() => jest.useRealTimers())

const strip = () =>
    within(screen.getByRole('region', { name: 'The last 24 hours' }))

const bars = () => strip().getAllByRole('link')

describe('the strip of the last 24 hours', () => {
    it('names each job in words, the oldest first, and leads to it', async () => {
        const { user } = await openJobs()
        const names = bars().map((bar) => bar.getAttribute('aria-label') ?? '')
        expect(names[0]).toMatch(
            /^Analytics table, Failed, \d+:\d\d [AP]M, 21 min$/
        )
        expect(names.at(-1)).toMatch(
            /^Metadata import, All 2 rows refused, \d+:\d\d [AP]M, 1\.7 sec$/
        )
        await user.click(bars()[0] as HTMLElement)
        await passTime(500)
        expect(
            screen.getByRole('heading', { name: 'Analytics table Failed' })
        ).toHaveFocus()
    })

    it('is one stop of the Tab key, from which the arrow keys go on', async () => {
        const { user } = await openJobs()
        const all = bars()
        const last = all.length - 1
        const stops = () => bars().filter((bar) => bar.tabIndex === 0)
        expect(stops()).toEqual([all[last]])
        act(() => all[last]?.focus())
        await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}')
        expect(all[last - 1]).toHaveFocus()
        await user.keyboard('{Home}')
        expect(all[0]).toHaveFocus()
        await user.keyboard('{ArrowLeft}')
        expect(all[0]).toHaveFocus()
        expect(stops()).toEqual([all[0]])
        await user.keyboard('{End}')
        expect(all[last]).toHaveFocus()
    })

    it('shows what the filter lets through, and goes with the last of it', async () => {
        await openJobs({ route: '/jobs?state=failed' })
        expect(bars()).toHaveLength(1)
        window.location.hash = '#/jobs?state=queued'
        await settle()
        expect(
            screen.queryByRole('region', { name: 'The last 24 hours' })
        ).not.toBeInTheDocument()
    })

    it('lets a running job grow up to now', async () => {
        const { standin } = await openJobs()
        standin.control.startJob('PREDICTOR', { durationMs: 3_600_000 })
        await passTime(31_000)
        const name = () => bars().at(-1)?.getAttribute('aria-label')
        expect(name()).toMatch(/^Predictor, Running, .*, \d+ sec$/)
        await passTime(120_000, 2_000)
        expect(name()).toMatch(/^Predictor, Running, .*, 2 min/)
    })
})
