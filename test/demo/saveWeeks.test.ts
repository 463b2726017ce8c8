/** @jest-environment node */
import { RunStore } from '../../src/dhis2/store/runStore'
import type { SavedRun } from '../../src/dhis2/store/savedRun'
import { finish } from '../../src/dhis2/slicing/sliced'
import { compareIssues } from '../../src/integrity/history/compare/compareIssues'
import { severityTotals } from '../../src/integrity/history/totals'
import { createStandin } from '../standin/createStandin'
import {
    serverVersions,
    type ServerVersion,
} from '../standin/http/serverVersion'
import { saveWeeks } from './saveWeeks'
import { standinEngine } from './standinEngine'

const weekMs = 7 * 86_400_000

async function savedOn(version: ServerVersion) {
    const standin = createStandin({ version })
    await saveWeeks(standin, { version })
    const store = new RunStore(standinEngine(standin))
    const listed = await store.list()
    const runs: SavedRun[] = []
    for (const { id } of listed) {
        const saved = await store.get(id)
        if (saved?.kind !== 'ok') {
            throw new Error(`${id} cannot be read`)
        }
        runs.push(saved.run)
    }
    return { store, listed, runs }
}

describe.each(serverVersions)('the demo of %s', (version) => {
    let saved: Awaited<ReturnType<typeof savedOn>>
    beforeAll(async () => {
        saved = await savedOn(version)
    })

    it('has a saved run of each of twelve weeks, and one of a few checks', () => {
        const { runs } = saved
        const starts = runs
            .filter(({ scope }) => scope.kind === 'standard')
            .map(({ startedAt }) => Date.parse(startedAt))
        expect(starts).toHaveLength(12)
        const newest = starts[0] ?? 0
        expect(starts).toEqual(
            starts.map((_, weeks) => newest - weeks * weekMs)
        )
        expect(
            runs.filter(({ scope }) => scope.kind === 'selected')
        ).toHaveLength(1)
    })

    it('has one with a failed check, one pinned with a name, and an upgrade', () => {
        const { listed, runs } = saved
        expect(runs.filter(({ failed }) => failed === 1)).toHaveLength(1)
        const noted = listed.filter(({ isPinned }) => isPinned)
        expect(noted.map(({ name }) => name)).toEqual(['Before the upgrade'])
        expect(new Set(runs.map(({ server }) => server.version)).size).toBe(2)
    })

    it('has totals that are those of the checks, and different ones each week', () => {
        const { runs } = saved
        for (const run of runs) {
            expect(run.totals).toEqual(severityTotals(run))
        }
        expect(new Set(runs.map(({ totals }) => totals.WARNING)).size).toBe(13)
    })

    it('keeps issues of the newest runs that have come, gone and changed', async () => {
        const { store, runs } = saved
        expect(
            runs.filter(({ identitiesKept }) => identitiesKept > 0)
        ).toHaveLength(13)
        expect(runs.filter(({ namesKept }) => namesKept > 0)).toHaveLength(6)
        const pinned = runs[5]
        const newest = runs[0]
        if (pinned === undefined || newest === undefined) {
            throw new Error('There are too few runs')
        }
        const before = await store.getIssues(pinned)
        const after = await store.getIssues(newest)
        const totals = { new: 0, solved: 0, updated: 0, persisting: 0 }
        for (const [name, columns] of after) {
            const earlier = before.get(name)
            if (earlier !== undefined) {
                const { counts } = finish(compareIssues(earlier, columns))
                totals.new += counts.new
                totals.solved += counts.solved
                totals.updated += counts.updated
                totals.persisting += counts.persisting
            }
        }
        for (const total of Object.values(totals)) {
            expect(total).toBeGreaterThan(10)
        }
    })
})
