import { screen, within } from '@testing-library/react'
import { coordinates, openAtOneRow, press, rowOf, tick } from './run/runSteps'
import { openApp } from './support/openApp'
import { passTime, settle } from './support/passTime'

const address = '#/checks?text=ONC&slow=false'
const filtered = '#/checks?text=ONC'

describe('the filters of the catalogue', () => {
    it.each(['All checks', 'Checks'])(
        'are kept by the way back: %s',
        async (link) => {
            const { user } = await openAtOneRow({ route: address.slice(1) })
            await user.click(screen.getByRole('searchbox'))
            await user.keyboard(' ')
            await passTime(500)
            expect(window.location.hash).toBe(`${filtered}+`)
            await user.click(screen.getByRole('link', { name: coordinates }))
            await passTime(500)
            expect(window.location.hash).toMatch(/^#\/checks\/orgunits/)
            await user.click(screen.getByRole('link', { name: link }))
            await passTime(500)
            expect(window.location.hash).toBe(`${filtered}+`)
        }
    )

    it('are written to the address in the pauses of typing', async () => {
        const { user } = await openAtOneRow()
        await user.type(screen.getByRole('searchbox'), 'DE')
        expect(screen.getByRole('searchbox')).toHaveValue('ONCDE')
        expect(window.location.hash).toBe(filtered)
        await passTime(500)
        expect(window.location.hash).toBe(`${filtered}DE`)
    })

    it('say what they hide, ticked checks too, and both can be undone', async () => {
        const story = await openAtOneRow()
        const shown = screen.getByText(/^\d+ of \d+ shown$/)
        expect(shown).toBeInTheDocument()
        await tick(story, coordinates)
        expect(screen.getByText('1 selected')).toBeInTheDocument()
        await story.user.type(screen.getByRole('searchbox'), 'zzz')
        await passTime(500)
        expect(screen.getByText('No check matches')).toBeInTheDocument()
        expect(
            screen.getByText('1 selected, 1 hidden by filters')
        ).toBeInTheDocument()
        await press(story, 'Clear selection')
        expect(screen.queryByText(/selected/)).not.toBeInTheDocument()
    })

    it('take two spellings of a section for one', async () => {
        const story = await openApp({
            before: ({ control }) =>
                control.fail(/dataIntegrity$/, {
                    kind: 'replace',
                    body: [
                        { name: 'one', section: 'Data sets' },
                        { name: 'two', section: 'Data Sets' },
                        { name: 'other', section: 'Periods' },
                    ],
                }),
        })
        await press(story, 'Section')
        await story.user.click(
            screen.getByRole('checkbox', { name: /^Data sets\s*2$/ })
        )
        await settle()
        expect(screen.getByRole('link', { name: 'one' })).toBeInTheDocument()
        expect(screen.getByRole('link', { name: 'two' })).toBeInTheDocument()
        expect(
            screen.queryByRole('link', { name: 'other' })
        ).not.toBeInTheDocument()
    })
})

describe('the time that results have left', () => {
    it('is read out twice: when they go soon, and when they are gone', async () => {
        const story = await openAtOneRow()
        await tick(story, coordinates)
        await press(story, 'Run 1 selected')
        await passTime(8000)
        expect(rowOf(coordinates)).toHaveTextContent(/\d+ issues/)
        const status = () =>
            within(
                screen
                    .getByText(/^Results expire|^The server (forgets|has)/, {
                        selector: 'p > span:first-child',
                    })
                    .closest('p')!
            ).getByRole('status')
        const said = new Set<string | null>()
        for (let minutes = 0; minutes < 64; minutes += 1) {
            await passTime(60_000, 30_000)
            said.add(status().textContent)
        }
        expect([...said]).toEqual([
            '',
            'The server will soon forget results.',
            'The server has forgotten results; they are shown as they were.',
        ])
        expect(within(status()).queryByRole('button')).toBeNull()
    })
})
