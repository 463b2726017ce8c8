import { screen } from '@testing-library/react'
import { combos, hasRun, places } from '../issues/openIssues'
import { earlierRun, newRun, saving } from '../history/savedRuns'
import { catchDownloads } from '../support/catchDownloads'
import { openApp } from '../support/openApp'
import { passTimeUntil } from '../support/passTime'
import { inDialog, makeFile, openExport } from './exportDialog'
import { readCsv } from './readCsv'

const broken = 'broken_check'
const later = {
    ...earlierRun({
        jobs: ['after000001'],
        startedAt: '2026-11-21T11:00:00.000Z',
        endedAt: '2026-11-21T11:01:00.000Z',
        failed: 1,
        counts: { [places]: 2, [combos]: 48 },
        checks: {
            [places]: { state: 'issues', severity: 'SEVERE' },
            [combos]: { state: 'issues', severity: 'WARNING' },
            [broken]: { state: 'failed', title: 'A broken check' },
        },
    }),
    issues: [
        {
            check: places,
            isPersonal: false,
            issues: [
                { id: 'DiszpKrYNg8', name: 'Ngelehun CHC', comment: 'Level 3' },
                { id: 'fresh000001', name: '=New place' },
            ],
        },
    ],
}

async function openAt(route: string) {
    const before = await saving([earlierRun(), later])
    return openApp({ route, onlyChecks: [places, combos], before })
}

const namesAnd = (
    rows: readonly Record<string, string | undefined>[],
    column: string
) => rows.map((row) => [row.Issue, row.UID, row[column]])

describe('a saved run', () => {
    it('is handed over with what it keeps, and says what it does not', async () => {
        const story = await openAt('/runs/after000001')
        await passTimeUntil(() => screen.getByRole('table'))
        const files = catchDownloads()
        await openExport(story)
        expect(
            inDialog().getByRole('radio', { name: /^Run as of .*: 2 issues/ })
        ).toBeChecked()
        await makeFile(story)
        const [text = ''] = await files()
        const { rows, facts } = readCsv(text)
        expect(namesAnd(rows, 'Severity')).toEqual([
            ['Ngelehun CHC', 'DiszpKrYNg8', 'Severe'],
            ["'=New place", 'fresh000001', 'Severe'],
        ])
        expect(rows[0]?.Link).toMatch(/^http.*DiszpKrYNg8/)
        const told = facts.map((fact) => fact.join(': '))
        expect(told).toContainEqual(
            expect.stringMatching(/^Issues of: Run as of Nov 21, 2026/)
        )
        expect(told).toContainEqual('Rows: 2 of 50 issues')
        expect(told).toContainEqual('Server version: 2.42.7')
        expect(told).toContainEqual(
            expect.stringMatching(/^Failed to run: A broken check/)
        )
        expect(told).toContainEqual(
            expect.stringMatching(/^Counted, not listed: .*48 issues/)
        )
        expect(told).toContainEqual(expect.stringMatching(/no comment\.$/))
    })

    it('that keeps issues of people asks first', async () => {
        const people = 'users_with_all_authority'
        const before = await saving([
            {
                run: newRun('people00001', {
                    counts: { [people]: 1 },
                    checks: { [people]: { state: 'issues' } },
                }),
                issues: [
                    {
                        check: people,
                        isPersonal: true,
                        issues: [{ id: 'xE7jOejl9FI', name: 'John Traore' }],
                    },
                ],
            },
        ])
        const story = await openApp({
            route: '/runs/people00001',
            onlyChecks: [people],
            before,
        })
        await passTimeUntil(() => screen.getByRole('table'))
        await openExport(story)
        expect(
            inDialog().getByRole('button', { name: 'Export' })
        ).toBeDisabled()
    })
})

describe('a comparison', () => {
    it('is handed over change by change, with what cannot be compared', async () => {
        const story = await openAt(
            '/runs/compare?from=before00001&to=after000001'
        )
        await passTimeUntil(() => screen.getByRole('button', { name: 'New 1' }))
        const files = catchDownloads()
        await openExport(story)
        await makeFile(story)
        const [text = ''] = await files()
        const { rows, facts } = readCsv(text)
        expect(namesAnd(rows, 'Change')).toEqual([
            ["'=New place", 'fresh000001', 'New'],
            ['Solved place', 'solved00001', 'Solved'],
            ['Ngelehun CHC', 'DiszpKrYNg8', 'Persisting'],
        ])
        const told = facts.map((fact) => fact.join(': '))
        expect(told).toContainEqual(
            expect.stringMatching(/^Issues of: Nov 20.* → Nov 21/)
        )
        expect(told).toContainEqual(
            'Remark: Ran in the later run only: A broken check'
        )
        expect(told).toContainEqual(
            expect.stringMatching(/^Remark: Counted only, so which issues/)
        )
    })

    it('with now is of one change alone where that is shown', async () => {
        const before = await saving([earlierRun()])
        const story = await openApp({
            route: '/runs/compare?from=before00001&to=now&change=solved&severity=CRITICAL',
            onlyChecks: [places, combos],
            before: (standin) => {
                hasRun(standin)
                before(standin)
            },
        })
        await passTimeUntil(() =>
            screen.getByRole('button', { name: 'Solved 1' })
        )
        const files = catchDownloads()
        await openExport(story)
        expect(
            inDialog().getByRole('radio', { name: /^Shown: 1 issue/ })
        ).toBeChecked()
        await makeFile(story)
        const [text = ''] = await files()
        const { rows, facts } = readCsv(text)
        expect(namesAnd(rows, 'State')).toEqual([
            ['Solved place', 'solved00001', 'Solved'],
        ])
        expect(facts).toContainEqual(['Filter: Change', 'Solved'])
        expect(facts).toContainEqual(['Filter: Severity', 'Critical'])
    })
})
