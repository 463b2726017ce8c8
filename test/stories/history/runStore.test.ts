import { realEngine } from '../../contract/realEngine'
import { failureOf } from '../../contract/wire'
import { createStandin, type Standin } from '../../standin/createStandin'
import { fetchFor } from '../../standin/fetchFor'
import { RunStore } from '../../../src/dhis2/store/runStore'
import type { NewRun } from '../../../src/dhis2/store/savedRun'
import type { IssuesToKeep } from '../../../src/dhis2/store/packRun'
import { idOfKey } from '../../../src/dhis2/store/issueIdentity'

const origin = 'http://standin.test'
const now = Date.UTC(2026, 10, 23, 12)
const dayMs = 86_400_000

const newRun = (
    id: string,
    startedAt = '2026-11-23T11:00:00.000Z'
): NewRun => ({
    jobs: [id],
    savedBy: 'runner',
    startedAt,
    endedAt: '2026-11-23T11:01:00.000Z',
    server: { version: '2.42.7' },
    scope: { kind: 'standard', planned: 2, done: 2 },
    totals: { SEVERE: 3 },
    failed: 0,
    counts: { orgunits_orphaned: 3 },
    checks: { orgunits_orphaned: { state: 'issues', severity: 'SEVERE' } },
})

const issues: IssuesToKeep[] = [
    {
        check: 'orgunits_orphaned',
        isPersonal: false,
        issues: [
            { id: 'DiszpKrYNg8', name: 'Ngelehun CHC', comment: 'Level 4' },
            { id: 'aaaaaaaaaa1', name: 'École Équipée' },
            { name: 'No UID' },
        ],
    },
    {
        check: 'users_with_all_authority',
        isPersonal: true,
        issues: [{ id: 'xE7jOejl9FI', name: 'Ad Min' }],
    },
]

function openStore(prepare?: (standin: Standin) => void) {
    const standin = createStandin({})
    prepare?.(standin)
    globalThis.fetch = fetchFor(standin, origin)
    return { standin, store: new RunStore(realEngine(origin)) }
}

const uidOf = (place: number) =>
    `u${Math.imul(place + 1, 0x9e3779b1) >>> 0}`.padEnd(11, 'x').slice(0, 11)

const keysOf = (standin: Standin) =>
    standin.control
        .requests()
        .filter(({ method }) => method !== 'GET')
        .map(({ method, url }) => `${method} ${url.split('/').pop() ?? ''}`)

const partsIn = (standin: Standin) =>
    (
        JSON.parse(
            String(
                standin.handle({
                    method: 'GET',
                    url: `${origin}/api/dataStore/integrity-monitor`,
                    headers: {},
                }).body
            )
        ) as string[]
    ).filter((key) => key.startsWith('part-'))

async function savedRun(store: RunStore, id: string) {
    const saved = await store.get(id)
    if (saved?.kind !== 'ok') {
        throw new Error(`No run ${id}`)
    }
    return saved.run
}

describe('the store of runs', () => {
    it.each(['an empty list', 'an error'])(
        'is empty where the namespace is not there yet, which is %s',
        async (answer) => {
            const { store, standin } = openStore()
            if (answer === 'an error') {
                standin.control.fail(/dataStore\/integrity-monitor\?/, {
                    kind: 'http',
                    status: 404,
                })
            }
            expect(await store.list()).toEqual([])
            expect(await store.get('nothing')).toBeUndefined()
        }
    )

    it('is not taken for empty where something before the server knows no such page', async () => {
        const { store, standin } = openStore()
        standin.control.fail(/dataStore\/integrity-monitor\?/, {
            kind: 'http',
            status: 404,
            html: true,
        })
        await expect(store.list()).rejects.toMatchObject({ kind: 'notFound' })
    })

    it('gives back what was saved, names of people left out', async () => {
        const { store } = openStore()
        await store.save(newRun('job00000001'), issues, { now })
        const [listed, ...others] = await store.list()
        expect(others).toEqual([])
        expect(listed?.id).toBe('job00000001')
        expect(listed?.saved).toMatchObject({
            kind: 'ok',
            run: { totals: { SEVERE: 3 }, identitiesKept: 4, namesKept: 3 },
        })
        const kept = await store.getIssues(await savedRun(store, 'job00000001'))
        const places = kept.get('orgunits_orphaned')
        expect(places?.keys.map(idOfKey)).toEqual([
            'DiszpKrYNg8',
            'aaaaaaaaaa1',
            undefined,
        ])
        expect(places?.names).toEqual([
            'Ngelehun CHC',
            'École Équipée',
            'No UID',
        ])
        const people = kept.get('users_with_all_authority')
        expect(people?.keys).toEqual(['=xE7jOejl9FI'])
        expect(people?.names).toBeUndefined()
    })

    it('tells the issues of a run one by one', async () => {
        const { store } = openStore()
        await store.save(newRun('job00000001'), issues, { now })
        const told: unknown[] = []
        for await (const issue of store.iterIssues('job00000001')) {
            told.push(Object.values(issue))
        }
        expect(told).toEqual([
            ['orgunits_orphaned', 'DiszpKrYNg8', 'Ngelehun CHC'],
            ['orgunits_orphaned', 'aaaaaaaaaa1', 'École Équipée'],
            ['orgunits_orphaned', undefined, 'No UID'],
            ['users_with_all_authority', 'xE7jOejl9FI', undefined],
        ])
        await expect(store.iterIssues('gone').next()).rejects.toThrow(
            'There is no saved run gone.'
        )
    })

    it('writes the entry last, and lists the newest first in one request', async () => {
        const { standin, store } = openStore()
        await store.save(newRun('older', '2026-11-20T00:00:00.000Z'), issues, {
            now,
        })
        await store.save(newRun('newer'), issues, { now })
        expect(keysOf(standin)).toEqual([
            expect.stringMatching(/^POST part-older/),
            expect.stringMatching(/^POST part-older/),
            'POST run-older',
            expect.stringMatching(/^POST part-newer/),
            expect.stringMatching(/^POST part-newer/),
            'POST run-newer',
        ])
        standin.control.requests()
        expect((await store.list()).map(({ id }) => id)).toEqual([
            'newer',
            'older',
        ])
        expect(standin.control.requests()).toHaveLength(1)
    })

    it('does not save a run twice, and takes its own parts back', async () => {
        const { standin, store } = openStore()
        await store.save(newRun('job'), issues, { now })
        const error = await failureOf(
            store.save({ ...newRun('job'), failed: 7 }, issues, { now })
        )
        expect(error.kind).toBe('conflict')
        expect((await savedRun(store, 'job')).failed).toBe(0)
        expect(
            keysOf(standin).filter((key) => key.startsWith('DELETE'))
        ).toHaveLength(2)
        expect((await store.getIssues(await savedRun(store, 'job'))).size).toBe(
            2
        )
    })

    it('has one whole run of two tabs that save it at once', async () => {
        const { standin, store } = openStore()
        const saves = await Promise.allSettled([
            store.save(newRun('job'), issues, { now }),
            new RunStore(realEngine(origin)).save(newRun('job'), issues, {
                now,
            }),
        ])
        expect(saves.map(({ status }) => status).sort()).toEqual([
            'fulfilled',
            'rejected',
        ])
        expect(await store.list()).toHaveLength(1)
        const run = await savedRun(store, 'job')
        expect((await store.getIssues(run)).size).toBe(2)
        expect(partsIn(standin)).toHaveLength(2)
    })

    it('puts what the runner saves in place of what a watcher did', async () => {
        const { standin, store } = openStore()
        const watched = { ...newRun('job'), savedBy: 'watcher' }
        await store.save(watched, issues, { now })
        await store.save({ ...newRun('job'), failed: 1 }, issues, { now })
        const run = await savedRun(store, 'job')
        expect(run).toMatchObject({ savedBy: 'runner', failed: 1 })
        expect((await store.getIssues(run)).size).toBe(2)
        expect(
            keysOf(standin).filter((key) => key.startsWith('DELETE'))
        ).toHaveLength(2)
        const late = await failureOf(store.save(watched, issues, { now }))
        expect(late.kind).toBe('conflict')
        expect((await store.getIssues(run)).size).toBe(2)
    })

    it('saves a job that runs every night under a key a night', async () => {
        const { store } = openStore()
        await store.save(newRun('nightly'), issues, { now, id: 'nightly-1' })
        await store.save(newRun('nightly'), issues, { now, id: 'nightly-2' })
        expect((await store.list()).map(({ id }) => id).sort()).toEqual([
            'nightly-1',
            'nightly-2',
        ])
    })

    it('gives settings as usual where none are stored', async () => {
        const { store } = openStore()
        expect(await store.getSettings()).toEqual({
            runs: 200,
            identities: 12,
            names: 5,
        })
    })

    it('keeps what two admins have set one after the other', async () => {
        const { store } = openStore()
        await store.setSettings({ runs: 50 })
        await store.setSettings({ names: 2 })
        expect(await store.getSettings()).toEqual({
            runs: 50,
            identities: 12,
            names: 2,
        })
    })

    it.each([
        ['refused', { kind: 'http', status: 403 }, 'denied'],
        ['too large', { kind: 'http', status: 413 }, 'rejected'],
        ['cut off', { kind: 'cut' }, 'network'],
    ] as const)('lists no half run when it is %s', async (_, fault, kind) => {
        const { store } = openStore(({ control }) =>
            control.fail('POST dataStore/integrity-monitor/run-job', fault, 1)
        )
        const error = await failureOf(
            store.save(newRun('job'), issues, { now })
        )
        expect(error.kind).toBe(kind)
        expect(await store.list()).toEqual([])
    })

    it('keeps the parts of a run whose entry may be there, though nobody heard of it', async () => {
        const { store } = openStore(({ control }) =>
            control.fail(
                'POST dataStore/integrity-monitor/run-job',
                { kind: 'answerLost' },
                1
            )
        )
        const lost = await failureOf(store.save(newRun('job'), issues, { now }))
        expect(lost.kind).toBe('network')
        const run = await savedRun(store, 'job')
        expect((await store.getIssues(run)).size).toBe(2)
        const again = await failureOf(
            store.save(newRun('job'), issues, { now })
        )
        expect(again.kind).toBe('conflict')
        expect((await store.getIssues(run)).size).toBe(2)
        expect(await store.sweep(now + 2 * dayMs)).toBe(0)
    })

    it('gets through a proxy that takes no more than 1 MB, however many issues', async () => {
        const { standin, store } = openStore(({ control }) =>
            control.failStore({ kind: 'capped' })
        )
        const many = Array.from({ length: 130_000 }, (_, place) => ({
            id: uidOf(place),
            name: `Facility ${place}`,
            comment: `Level ${place % 9}`,
        }))
        await store.save(
            newRun('job'),
            [{ check: 'large', issues: many, isPersonal: false }],
            { now }
        )
        expect((await savedRun(store, 'job')).identities).toHaveLength(3)
        standin.control.clearFaults()
        const kept = await store.getIssues(await savedRun(store, 'job'))
        expect(kept.get('large')?.keys).toHaveLength(130_000)
    })

    it('sweeps what was left behind, a day later and nothing else', async () => {
        const { standin, store } = openStore(({ control }) => {
            control.fail(
                'POST dataStore/integrity-monitor/run-cut',
                { kind: 'http', status: 403 },
                1
            )
            control.fail(
                'DELETE dataStore/integrity-monitor/*',
                { kind: 'cut' },
                1
            )
        })
        await failureOf(store.save(newRun('cut'), issues, { now }))
        await store.save(newRun('whole'), issues, { now })
        expect(await store.sweep(now + dayMs - 1)).toBe(0)
        expect(await store.sweep(now + dayMs + 1)).toBe(2)
        expect(await store.sweep(now + dayMs + 1)).toBe(0)
        expect(
            (await store.getIssues(await savedRun(store, 'whole'))).size
        ).toBe(2)
        expect(standin.control.requests()).not.toEqual([])
    })

    it('removes a run with all that it had', async () => {
        const { store } = openStore()
        await store.save(newRun('job'), issues, { now })
        const run = await savedRun(store, 'job')
        await store.remove('job', [...run.identities, ...run.names])
        expect(await store.list()).toEqual([])
        expect(await store.sweep(now + 2 * dayMs)).toBe(0)
        await expect(store.getIssues(run)).rejects.toThrow(/cannot be read/)
    })

    it('keeps pins and names apart from the run, and of one request', async () => {
        const { standin, store } = openStore()
        await store.save(newRun('job'), issues, { now })
        await Promise.all([
            store.pin('job', true),
            store.rename('job', ' before the upgrade '),
        ])
        standin.control.requests()
        expect(await store.list()).toMatchObject([
            { id: 'job', isPinned: true, name: 'before the upgrade' },
        ])
        expect(standin.control.requests()).toHaveLength(1)
        await store.pin('job', false)
        await store.rename('job', '')
        expect(await store.list()).toMatchObject([
            { id: 'job', isPinned: false, name: undefined },
        ])
    })

    it.each([
        ['identities', 2, 0, 4],
        ['counts', 0, 0, 0],
    ] as const)(
        'lightens a run to its %s',
        async (keep, checks, names, left) => {
            const { store } = openStore()
            await store.save(newRun('job'), issues, { now })
            await store.lighten('job', keep)
            const run = await savedRun(store, 'job')
            expect(run).toMatchObject({
                namesKept: names,
                identitiesKept: left,
                counts: { orgunits_orphaned: 3 },
            })
            const kept = await store.getIssues(run)
            expect(kept.size).toBe(checks)
            expect(kept.get('orgunits_orphaned')?.names).toBeUndefined()
        }
    )
})
