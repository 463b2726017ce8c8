import { screen, within } from '@testing-library/react'
import { openApp } from '../support/openApp'
import { passTimeUntil } from '../support/passTime'
import { coordinates, rowOf } from '../run/runSteps'
import { newRun, saving } from './savedRuns'

const name = 'orgunits_no_coordinates'

const twoRuns = () =>
    saving(
        [7, 3].map((count, place) => ({
            run: newRun(`run${place}`, {
                startedAt: `2026-10-0${place + 5}T11:00:00.000Z`,
                endedAt: `2026-10-0${place + 5}T11:01:00.000Z`,
                counts: { [name]: count },
                totals: { WARNING: count },
            }),
        }))
    )

const sparkline = /^From 7 on Oct 5, 2026.* to 3 on Oct 6, 2026/

describe('the trend of a check', () => {
    it('stands in its row of the catalogue, and says what it shows', async () => {
        const put = await twoRuns()
        await openApp({ onlyChecks: [name], before: put })
        await passTimeUntil(() =>
            within(rowOf(coordinates)).getByRole('img', { name: sparkline })
        )
        expect(
            screen.getByRole('columnheader', { name: 'Trend' })
        ).toBeInTheDocument()
    })

    it('is left out before the second run', async () => {
        const put = await saving([{ run: newRun('one') }])
        await openApp({ onlyChecks: [name], before: put })
        await passTimeUntil(() => rowOf(coordinates))
        expect(
            screen.queryByRole('columnheader', { name: 'Trend' })
        ).not.toBeInTheDocument()
    })

    it('stands on the page of the check, with the numbers beside it', async () => {
        const put = await twoRuns()
        const { user } = await openApp({
            route: `/checks/${name}`,
            onlyChecks: [name],
            before: put,
        })
        await user.click(
            await passTimeUntil(() => screen.getByText('2 saved runs'))
        )
        expect(screen.getByRole('img', { name: sparkline })).toBeInTheDocument()
        expect(
            screen
                .getAllByRole('listitem')
                .map(({ textContent }) => textContent)
                .filter((text) => text?.includes('2026'))
        ).toEqual([
            expect.stringMatching(/ · 3$/),
            expect.stringMatching(/ · 7$/),
        ])
    })
})
