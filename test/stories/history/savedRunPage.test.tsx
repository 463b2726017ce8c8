import { screen, within } from '@testing-library/react'
import { openApp } from '../support/openApp'
import { passTimeUntil } from '../support/passTime'
import { newRun, saving } from './savedRuns'

const title = 'Orphaned organisation units'

const older = newRun('older000001', {
    startedAt: '2026-11-20T11:00:00.000Z',
})
const run = newRun('saved000001', {
    totals: { SEVERE: 2 },
    failed: 1,
    counts: { orgunits_orphaned: 2, counted_check: 5 },
    checks: {
        orgunits_orphaned: {
            state: 'issues',
            severity: 'SEVERE',
            percentage: 12,
            durationMs: 936,
        },
        broken_check: {
            state: 'failed',
            title: 'A broken check',
            error: 'relation "x" does not exist',
        },
        counted_check: { state: 'issues', title: 'A counted check' },
    },
})

async function openRun(id: string) {
    const before = await saving([
        { run: older },
        {
            run,
            issues: [
                {
                    check: 'orgunits_orphaned',
                    isPersonal: false,
                    issues: [
                        { id: 'DiszpKrYNg8', name: 'Ngelehun CHC' },
                        { id: 'aaaaaaaaaa1', name: 'École Équipée' },
                    ],
                },
            ],
        },
    ])
    return openApp({
        route: `/runs/${id}`,
        onlyChecks: ['orgunits_orphaned'],
        before,
    })
}

describe('a saved run', () => {
    it('is shown as it was then, with what failed', async () => {
        await openRun('saved000001')
        await passTimeUntil(() =>
            screen.getByRole('heading', { name: /Run as of Nov 23, 2026/ })
        )
        const [, broken, orphaned] = within(
            screen.getByRole('table')
        ).getAllByRole('row')
        expect(broken).toHaveTextContent(
            /A broken check.*relation "x" does not exist.*Failed to run/
        )
        expect(orphaned).toHaveTextContent(/2 issues.*12%.*936 ms/)
        expect(screen.getByText('Okello')).toBeVisible()
    })

    it('unfolds to the issues that are kept, found without accents', async () => {
        const { user } = await openRun('saved000001')
        await user.click(
            await passTimeUntil(() =>
                screen.getByRole('button', { name: title })
            )
        )
        await passTimeUntil(() => screen.getByText('Ngelehun CHC'))
        await user.type(screen.getByRole('searchbox'), 'ecole')
        expect(screen.getByText('École Équipée')).toBeVisible()
        expect(screen.queryByText('Ngelehun CHC')).not.toBeInTheDocument()
    })

    it('says where it was only counted', async () => {
        const { user } = await openRun('saved000001')
        await user.click(
            await passTimeUntil(() =>
                screen.getByRole('button', { name: 'A counted check' })
            )
        )
        expect(screen.getByText(/Which issues these were/)).toBeVisible()
    })

    it('leads to its comparison with now and with the run before', async () => {
        await openRun('saved000001')
        await passTimeUntil(() => screen.getByText(/with the run before/))
        expect(
            screen.getByRole('link', { name: 'Compare with now' })
        ).toHaveAttribute('href', '#/runs/compare?from=saved000001&to=now')
        expect(
            screen.getByRole('link', { name: 'Compare with the run before' })
        ).toHaveAttribute(
            'href',
            '#/runs/compare?from=older000001&to=saved000001'
        )
    })

    it('that is not there is told as such', async () => {
        await openRun('nobody')
        await passTimeUntil(() => screen.getByText(/not kept, or no longer/))
        expect(screen.queryByRole('table')).not.toBeInTheDocument()
    })
})
