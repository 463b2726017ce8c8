import { screen, within } from '@testing-library/react'
import { readRunFile } from '../../../src/integrity/history/runFile'
import type { Standin } from '../../standin/createStandin'
import type { StoreFault } from '../../standin/faults/storeFault'
import { openApp, type Story } from '../support/openApp'
import { catchDownloads } from '../support/catchDownloads'
import { passTime, passTimeUntil } from '../support/passTime'
import { coordinates, orphaned, press, tick, twoChecks } from '../run/runSteps'
import { storeOf } from './savedRuns'

const dayMs = 86_400_000

/** A story in which a run of two checks has ended. */
async function endRun(before: (standin: Standin) => void): Promise<Story> {
    const story = await openApp({
        route: '/checks',
        version: '2.43',
        onlyChecks: twoChecks,
        before,
    })
    await tick(story, coordinates)
    await tick(story, orphaned)
    await press(story, 'Run 2 selected')
    await passTimeUntil(() => screen.getByText('The run has ended'), 60_000)
    return story
}

const report = () =>
    within(screen.getByRole('region', { name: 'Last run of checks' }))

const untilSaid = (words: string | RegExp) =>
    passTimeUntil(() => report().getByText(words), 60_000)

/** What another tab sees of the store. */
function keysIn({ standin }: Story): readonly string[] {
    const { status, body } = standin.handle({
        method: 'GET',
        url: 'http://standin.test/api/dataStore/integrity-monitor',
        headers: {},
    })
    return status === 404 ? [] : (JSON.parse(String(body)) as string[])
}

async function expectWholeRun({ standin }: Story) {
    const store = storeOf(standin)
    const [listed, ...others] = await store.list()
    expect(others).toEqual([])
    const saved = await store.get(listed?.id ?? '')
    if (saved?.kind !== 'ok') {
        throw new Error('No run that can be read')
    }
    const issues = await store.getIssues(saved.run)
    for (const name of twoChecks) {
        expect(issues.get(name)?.keys).toHaveLength(
            saved.run.counts[name] ?? -1
        )
    }
}

/** Every way in which a store does not take a run, and what is said of it. */
const faults: readonly [string, StoreFault, string | RegExp][] = [
    [
        'refuses it',
        { kind: 'refuses' },
        'Not saved: you may not write to the store of this app',
    ],
    ['is full', { kind: 'full' }, /^Not saved: .*No space left on device/],
    [
        'stands behind a proxy that takes no such size',
        { kind: 'capped', mostBytes: 2000 },
        'Not saved: the server takes no value of this size',
    ],
    [
        'says that each key is there',
        { kind: 'conflicts' },
        'Not saved: Key already exists',
    ],
    [
        'is cut off between two writes',
        { kind: 'cut', afterWrites: 1 },
        'Not saved: no connection to the server',
    ],
    [
        'is cut off before the last write',
        { kind: 'cut', afterWrites: 2 },
        'Not saved: no connection to the server',
    ],
]

afterEach(() => jest.restoreAllMocks())

describe('a run whose store', () => {
    it.each(faults)(
        '%s is not half listed, and is saved when asked again',
        async (_, fault, words) => {
            const story = await endRun(({ control }) =>
                control.failStore(fault)
            )
            await untilSaid(words)
            expect(await storeOf(story.standin).list()).toEqual([])
            await press(story, 'Try again')
            await untilSaid(words)
            expect(await storeOf(story.standin).list()).toEqual([])
            story.standin.control.clearFaults()
            await press(story, 'Try again')
            await untilSaid('Saved')
            await expectWholeRun(story)
        }
    )

    it('is slow holds up nothing, and is saved in its time', async () => {
        const story = await endRun(({ control }) =>
            control.failStore({ kind: 'delays', delayMs: 20_000 })
        )
        await untilSaid('Saving…')
        expect(
            screen.getByRole('button', { name: 'Run 2 selected' })
        ).toBeEnabled()
        await passTime(25_000, 1000)
        expect(report().getByText('Saving…')).toBeVisible()
        expect(await storeOf(story.standin).list()).toEqual([])
        await untilSaid('Saved')
        await expectWholeRun(story)
    })

    it('loses the answer to the last write is saved once', async () => {
        const story = await endRun(({ control }) =>
            control.fail(
                'POST dataStore/integrity-monitor/run-*',
                { kind: 'answerLost' },
                1
            )
        )
        await untilSaid('Not saved: no connection to the server')
        await press(story, 'Try again')
        await untilSaid('Saved')
        await expectWholeRun(story)
    })

    it('is cut off has what was left behind swept with a run of another day', async () => {
        const story = await endRun(({ control }) =>
            control.failStore({ kind: 'cut', afterWrites: 2 })
        )
        await untilSaid(/^Not saved/)
        const leftBehind = keysIn(story)
        expect(leftBehind).toHaveLength(2)
        story.standin.control.clearFaults()
        window.location.hash = '#/runs'
        story.standin.control.advance(2 * dayMs)
        await story.reload()
        await untilSaid('Saved')
        await passTimeUntil(() => {
            const keys = keysIn(story)
            expect(keys.filter((key) => leftBehind.includes(key))).toEqual([])
            expect(keys.filter((key) => key.startsWith('run-'))).toHaveLength(1)
        })
    })

    it('refuses it can be had as a file, which tells the same', async () => {
        const downloads = catchDownloads()
        const story = await endRun(({ control }) =>
            control.failStore({ kind: 'refuses' })
        )
        await untilSaid(/^Not saved/)
        await press(story, 'Download instead')
        await passTimeUntil(() =>
            screen.getAllByText(/^Downloading integrity-run-.*\.json/)
        )
        expect(report().getByText(/^Not saved/)).toBeVisible()
        const [file] = await downloads()
        const read = readRunFile(file ?? '')
        const run = read.kind === 'ok' ? read.run : undefined
        expect(run?.scope).toMatchObject({ planned: 2, done: 2 })
        story.standin.control.clearFaults()
        await press(story, 'Try again')
        await untilSaid('Saved')
        const [listed] = await storeOf(story.standin).list()
        expect(listed?.saved).toMatchObject({
            kind: 'ok',
            run: { totals: run?.totals, startedAt: run?.startedAt },
        })
    })
})
