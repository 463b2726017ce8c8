import { screen, within } from '@testing-library/react'
import { realEngine } from '../../contract/realEngine'
import { RunStore } from '../../../src/dhis2/store/runStore'
import type { Standin } from '../../standin/createStandin'
import { openApp, type Story, type StoryOptions } from '../support/openApp'
import { passTime, passTimeUntil } from '../support/passTime'
import { coordinates, orphaned, press, tick, twoChecks } from '../run/runSteps'
import { newRun, saving } from './savedRuns'

const origin = 'http://standin.test'
const storePath = 'dataStore/integrity-monitor'

const openAtTwoChecks = (options: StoryOptions = {}) =>
    openApp({
        route: '/checks',
        version: '2.43',
        onlyChecks: twoChecks,
        ...options,
    })

async function runBoth(story: Story) {
    await tick(story, coordinates)
    await tick(story, orphaned)
    await press(story, 'Run 2 selected')
}

const store = () => new RunStore(realEngine(origin))

const report = () => screen.getByRole('region', { name: 'Last run of checks' })

const untilSaid = (words: string | RegExp) =>
    passTimeUntil(() => within(report()).getByText(words), 60_000)

function write({ handle }: Standin, key: string, value: unknown) {
    handle({
        method: 'PUT',
        url: `${origin}/api/${storePath}/${key}`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(value),
    })
}

const storedBy = ({ standin }: Story) =>
    standin.control
        .requests()
        .filter(
            ({ method, url }) => method !== 'GET' && url.includes(storePath)
        )
        .map(({ method, url }) => `${method} ${url.split('/').pop() ?? ''}`)

describe('a run that has ended', () => {
    it('is saved by itself, once, with its issues', async () => {
        const story = await openAtTwoChecks()
        await runBoth(story)
        await untilSaid('Saved')
        const runs = await store().list()
        expect(runs).toHaveLength(1)
        expect(runs[0]?.saved).toMatchObject({
            kind: 'ok',
            run: {
                savedBy: 'runner',
                cause: 'user',
                scope: { kind: 'standard', planned: 2, done: 2 },
                failed: 0,
                server: { version: expect.stringMatching(/^2\.43/) as string },
            },
        })
        const saved = await store().get(runs[0]?.id ?? '')
        const run = saved?.kind === 'ok' ? saved.run : undefined
        expect(run?.jobs).toHaveLength(2)
        const issues = await store().getIssues(
            run ?? { identities: [], names: [] }
        )
        for (const name of twoChecks) {
            expect(issues.get(name)?.keys).toHaveLength(run?.counts[name] ?? -1)
        }
        await passTime(120_000, 1000)
        story.standin.control.requests()
        await story.reload()
        await passTime(5_000)
        expect(storedBy(story)).toEqual([])
        expect(report()).toHaveTextContent('Saved')
    })

    it('makes room, and leaves what another tab pins at the same moment', async () => {
        const earlier = ['older000001', 'older000002', 'older000003']
        const save = await saving(
            earlier.map((id, place) => ({
                run: newRun(id, {
                    startedAt: `2026-01-0${place + 1}T00:00:00.000Z`,
                }),
            }))
        )
        const story = await openAtTwoChecks({
            before: (standin) => {
                save(standin)
                write(standin, 'settings', { runs: 2 })
            },
        })
        const ofPage = globalThis.fetch
        globalThis.fetch = (input, init) => {
            // It knows which runs there are, and reads the one that is to go.
            if (/run-older000001$/.test(String(input))) {
                write(story.standin, 'run-older000001.pin', { pinned: true })
            }
            return ofPage(input, init)
        }
        await runBoth(story)
        await untilSaid('Saved')
        await passTime(5_000)
        const left = (await store().list()).map(({ id }) => id)
        expect(left).toHaveLength(3)
        expect(left.slice(1)).toEqual(['older000003', 'older000001'])
    })

    it.each([
        ['refused', { kind: 'http', status: 403 }, /^Not saved: you may not/],
        ['too large', { kind: 'http', status: 413 }, /^Not saved: the server/],
        ['cut off', { kind: 'cut' }, 'Not saved: no connection to the server'],
    ] as const)(
        'says that saving was %s, and saves when asked again',
        async (_, fault, words) => {
            const story = await openAtTwoChecks({
                before: ({ control }) =>
                    control.fail(`POST ${storePath}/run-*`, fault, 1),
            })
            await runBoth(story)
            await untilSaid(words)
            expect(screen.getByText('The run has ended')).toBeInTheDocument()
            expect(await store().list()).toEqual([])
            await press(story, 'Try again')
            await untilSaid('Saved')
            expect(await store().list()).toHaveLength(1)
        }
    )
})
