import { screen, within } from '@testing-library/react'
import { combos, hasRun, places } from '../issues/openIssues'
import { earlierRun, saving } from '../history/savedRuns'
import { catchDownloads } from '../support/catchDownloads'
import { openApp, type StoryOptions } from '../support/openApp'
import { passTimeUntil } from '../support/passTime'

const broken = 'custom_view_of_old_register'

async function openReport({ before, ...options }: StoryOptions = {}) {
    const save = await saving([earlierRun()])
    const story = await openApp({
        route: '/report',
        onlyChecks: [places, combos, broken],
        ...options,
        before: (standin) => {
            hasRun(standin)
            standin.control.startJob('DATA_INTEGRITY', { checks: [broken] })
            standin.control.advance(120_000)
            save(standin)
            before?.(standin)
        },
    })
    await passTimeUntil(() => screen.getByText('What was found'))
    return story
}

const rowsOf = (table: string) =>
    within(screen.getByRole('table', { name: table }))
        .getAllByRole('row')
        .slice(1)
        .map((row) =>
            within(row)
                .getAllByRole('cell')
                .map(({ textContent }) => textContent)
        )

describe('the report', () => {
    it('says what is open, what has changed and what nobody knows', async () => {
        await openReport()
        await passTimeUntil(() => screen.getByText(/^Change: compared with/))
        expect(rowsOf('Issues by severity')).toEqual([
            ['Critical', '3', '0', '0', '+1'],
            ['Severe', '48', '0', '1', '='],
        ])
        expect(rowsOf('Without a result')).toEqual([
            [
                'Severe',
                expect.any(String) as string,
                expect.stringMatching(/^Failed to run · /) as string,
            ],
        ])
    })

    it('has the log of key issues with what cannot be said, and the sign-off', async () => {
        await openReport()
        const log = rowsOf('Upgrade Key Issues Log')
        expect(log.map(([what, severity]) => [what, severity])).toEqual([
            ['Orphaned organisation units · 3 issues', 'Critical'],
            [expect.stringMatching(/ · 48 issues$/) as string, 'Severe'],
            [expect.stringMatching(/ · Failed to run$/) as string, 'Severe'],
        ])
        expect(
            screen.getByText('Sign-off for metadata readiness')
        ).toBeVisible()
    })

    it('hands over the log as a workbook, to be filled in', async () => {
        const { user } = await openReport()
        const files = catchDownloads()
        await user.click(
            screen.getByRole('button', { name: 'Download the log (XLSX)' })
        )
        await passTimeUntil(() =>
            screen.getByText(/^Downloading .*-key-issues-log-.*\.xlsx$/)
        )
        expect(await files()).toHaveLength(1)
    })

    it('fetches no list of issues unasked, and then the first ones', async () => {
        const { user, standin } = await openReport()
        const details = () =>
            standin.control
                .requests()
                .filter(({ url }) => url.includes('dataIntegrity/details?'))
                .length
        expect(details()).toBe(0)
        await user.click(
            screen.getByRole('button', { name: /^Load the first issues/ })
        )
        await passTimeUntil(() => screen.getByText('École Équipée'))
        expect(screen.getByText('and 38 more')).toBeVisible()
        expect(details()).toBe(1)
        expect(
            screen.queryByRole('button', { name: /^Load the first issues/ })
        ).toBeNull()
    })

    it('of a saved run is as of then', async () => {
        const { user } = await openReport({ route: '/report?run=before00001' })
        expect(screen.getByText(/^Nov 20, 2026, 11:00 AM/)).toBeVisible()
        expect(rowsOf('Upgrade Key Issues Log')[0]?.[0]).toMatch(/ · 2 issues$/)
        expect(
            screen.getByText(
                'There is no earlier run with which this one can be compared.'
            )
        ).toBeVisible()
        await user.click(
            screen.getByRole('button', { name: /^Load the first issues/ })
        )
        await passTimeUntil(() => screen.getByText('Solved place'))
    })
})

it('says that a run is not there', async () => {
    await openApp({ route: '/report?run=gone0000001' })
    await passTimeUntil(() => screen.getByText('There is no such run'))
})
