import { screen, within } from '@testing-library/react'
import type { IssuesToKeep } from '../../../src/dhis2/store/packRun'
import { hasRun, places } from '../issues/openIssues'
import { openApp } from '../support/openApp'
import { passTimeUntil } from '../support/passTime'
import { newRun, saving } from './savedRuns'

const combos = 'cocs_wrong_cardinality'
const title = 'Orphaned organisation units'

const placesOf = (issues: IssuesToKeep['issues']): IssuesToKeep => ({
    check: places,
    isPersonal: false,
    issues,
})
const before = {
    run: newRun('before00001', {
        startedAt: '2026-11-20T11:00:00.000Z',
        counts: { [places]: 3, removed_check: 4, [combos]: 48 },
        checks: {
            [places]: { state: 'issues', severity: 'SEVERE' },
            [combos]: { state: 'issues', severity: 'WARNING' },
            removed_check: { state: 'issues', title: 'An old check' },
        },
    }),
    issues: [
        placesOf([
            { id: 'DiszpKrYNg8', name: 'Ngelehun CHC', comment: 'Level 4' },
            { id: 'aaaaaaaaaa1', name: 'Old name', refs: ['District 094'] },
            { id: 'solved00001', name: 'Solved place' },
        ]),
    ],
}
const after = {
    run: newRun('after000001', {
        counts: { [places]: 2 },
        checks: {
            [places]: { state: 'issues', severity: 'SEVERE' },
            [combos]: { state: 'failed', error: 'no' },
        },
    }),
    issues: [
        placesOf([
            { id: 'DiszpKrYNg8', name: 'Ngelehun CHC', comment: 'Level 4' },
            { id: 'fresh000001', name: 'New place' },
        ]),
    ],
}

async function openComparison(address: string) {
    const save = await saving([before, after])
    const story = await openApp({
        route: `/runs/compare?${address}`,
        onlyChecks: [places, combos],
        before: (standin) => {
            hasRun(standin)
            save(standin)
        },
    })
    await passTimeUntil(() => screen.getByRole('button', { name: /^New \d/ }))
    return story
}

const total = (name: RegExp) => screen.getByRole('button', { name })
const cells = () => {
    const row = screen.getByRole('button', { name: title }).closest('tr')
    return within(row as HTMLElement)
        .getAllByRole('cell')
        .slice(2)
        .map(({ textContent }) => (textContent ?? '').replace(/^[A-Z]\D*/, ''))
}

describe('two saved runs', () => {
    it('are compared check by check, and in total', async () => {
        await openComparison('from=before00001&to=after000001')
        expect(cells()).toEqual(['3 → 2', '1', '2', '0', '1'])
        expect(total(/^New 1$/)).toBeVisible()
        expect(total(/^Solved 2$/)).toBeVisible()
    })

    it('do not take what failed or is gone for solved', async () => {
        await openComparison('from=before00001&to=after000001')
        expect(
            screen.getByRole('heading', { name: 'Not comparable: 2 checks' })
        ).toBeVisible()
        expect(screen.getByText(/Failed in the later run/)).toHaveTextContent(
            'Failed in the later run 1'
        )
        expect(screen.getByText(/No longer on the server/)).toBeVisible()
        expect(screen.getByText('An old check')).toBeInTheDocument()
    })

    it('unfold to their issues, of one change alone, found by a word', async () => {
        const { user } = await openComparison('from=before00001&to=after000001')
        await user.click(screen.getByRole('button', { name: title }))
        const names = () =>
            screen
                .getAllByRole('listitem')
                .map(({ textContent }) => textContent)
                .filter((text) =>
                    /^(New|Solved|Updated|Persisting)/.test(text ?? '')
                )
        expect(names()).toEqual([
            'NewNew placefresh000001',
            'SolvedOld nameaaaaaaaaaa1',
            'SolvedSolved placesolved00001',
            'PersistingNgelehun CHCDiszpKrYNg8',
        ])
        await user.click(total(/^Solved 2$/))
        expect(window.location.hash).toContain('change=solved')
        expect(names()).toHaveLength(2)
        await user.type(
            screen.getByRole('searchbox', { name: /^Search the issues/ }),
            'old'
        )
        expect(names()).toEqual(['SolvedOld nameaaaaaaaaaa1'])
    })

    it('are filtered by severity and by a word, which the address keeps', async () => {
        const { user } = await openComparison(
            'from=before00001&to=after000001&severity=WARNING'
        )
        expect(screen.queryByRole('button', { name: title })).toBeNull()
        expect(total(/^Solved 0$/)).toBeVisible()
        await user.click(screen.getByRole('button', { name: /^Severity/ }))
        await user.click(screen.getByRole('checkbox', { name: 'Warning' }))
        expect(total(/^Solved 2$/)).toBeVisible()
        await user.type(screen.getByRole('searchbox'), 'nothing of this name')
        await passTimeUntil(() =>
            expect(window.location.hash).toContain('text=nothing')
        )
        expect(
            screen.getByText('No check has issues of this kind')
        ).toBeVisible()
        expect(total(/^Solved 0$/)).toBeVisible()
    })

    it('change sides', async () => {
        const { user } = await openComparison('from=before00001&to=after000001')
        await user.click(screen.getByRole('button', { name: 'Swap' }))
        await passTimeUntil(() => total(/^New 2$/))
        expect(window.location.hash).toBe(
            '#/runs/compare?from=after000001&to=before00001'
        )
        expect(total(/^Solved 1$/)).toBeVisible()
    })
})

describe('a saved run and now', () => {
    it('are compared with what the server lists, asked for once', async () => {
        const { standin } = await openComparison('from=before00001&to=now')
        // The list has a third row, with another name, and one new.
        expect(cells()).toEqual(['3 → 3', '1', '1', '1', '1'])
        const asked = standin.control
            .requests()
            .filter(({ url }) => /dataIntegrity\/details\?/.test(url))
        expect(asked).toHaveLength(1)
        expect(asked[0]?.url).not.toContain(combos)
    })

    it('keep apart what was only counted', async () => {
        await openComparison('from=before00001&to=now')
        expect(screen.getByText(/Counted only/)).toBeVisible()
        expect(screen.getByText('48 → 48')).toBeInTheDocument()
    })
})

it.each([
    ['from=nobody&to=after000001', /not kept, or no longer/],
    ['from=after000001&to=after000001', /Both sides are the same/],
])('%s is told as it is', async (address, words) => {
    const save = await saving([after])
    await openApp({
        route: `/runs/compare?${address}`,
        onlyChecks: [places],
        before: save,
    })
    await passTimeUntil(() => screen.getByText(words))
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
})
