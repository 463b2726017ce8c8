import { screen, within } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
import { openApp, type Story } from '../support/openApp'
import { passTimeUntil, settle } from '../support/passTime'
import { inAnotherTab, newRun, saving } from './savedRuns'

const monday = newRun('monday00001', {
    startedAt: '2026-11-23T02:00:00.000Z',
    endedAt: '2026-11-23T02:00:11.000Z',
    cause: 'schedule',
    totals: { CRITICAL: 13, SEVERE: 1696, INFO: 0 },
    failed: 1,
    scope: { kind: 'standard', planned: 93, done: 92 },
})
const earlier = newRun('earlier0001', {
    startedAt: '2026-11-20T17:15:00.000Z',
    timeZone: 'Africa/Lagos',
    totals: { CRITICAL: 15 },
})
const namespace = 'dataStore/integrity-monitor'

async function openRuns(prepare?: (standin: Standin) => void): Promise<Story> {
    const save = await saving([{ run: earlier }, { run: monday }])
    const story = await openApp({
        route: '/runs',
        onlyChecks: ['orgunits_orphaned'],
        before: (standin) => {
            save(standin)
            prepare?.(standin)
        },
    })
    await passTimeUntil(() => screen.getByText(/runs? kept/))
    return story
}

const rows = () =>
    within(screen.getByRole('table'))
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent)

const confirm = async ({ user }: Story, name: string) =>
    user.click(within(screen.getByRole('dialog')).getByRole('button', { name }))

describe('the saved runs', () => {
    it('says where none are, and offers the run', async () => {
        await openApp({ route: '/runs', onlyChecks: ['orgunits_orphaned'] })
        await passTimeUntil(() => screen.getByText(/No run has been saved yet/))
        expect(screen.getByRole('button', { name: 'Run checks' })).toBeEnabled()
    })

    it('stand newest first, by the clocks of their server, with what they brought', async () => {
        await openRuns()
        const [first, second] = rows()
        expect(first).toMatch(
            /Nov 23, 2026, 2:00\sAM.*the schedule.*92 of 93 checks.*13.*1,696.*–.*0.*1.*11 sec/
        )
        expect(second).toMatch(/Nov 20, 2026, 6:15\sPM.*Okello/)
    })

    it('shows what a newer app saved, and what cannot be read, and offers to delete neither', async () => {
        await openRuns((standin) => {
            for (const [key, value] of [
                ['run-future', { format: 99 }],
                ['run-broken', { format: 1, jobs: 'x' }],
            ] as const) {
                standin.handle({
                    method: 'POST',
                    url: `http://standin.test/api/${namespace}/${key}`,
                    headers: { 'content-type': 'application/json' },
                    body: JSON.stringify(value),
                })
            }
        })
        expect(screen.getByText(/future was saved by a newer/)).toBeVisible()
        expect(screen.getByText(/broken could not be read/)).toBeVisible()
        expect(screen.getByText(/^4 runs kept/)).toBeVisible()
        expect(screen.getAllByRole('button', { name: /^Delete/ })).toHaveLength(
            2
        )
    })

    it('can be pinned and named, which stays when the page is opened again', async () => {
        const story = await openRuns()
        const { user } = story
        const [pin] = screen.getAllByRole('button', { name: /^Pin / })
        const [rename] = screen.getAllByRole('button', { name: /^Rename / })
        await user.click(pin as HTMLElement)
        await user.click(rename as HTMLElement)
        await user.type(screen.getByRole('textbox'), 'before the upgrade')
        await confirm(story, 'Save')
        await story.reload()
        await passTimeUntil(() => screen.getByText('before the upgrade'))
        expect(rows()[0]).toMatch(/before the upgrade.*Pinned/)
    })

    it('are deleted after a question, a pinned one is not', async () => {
        const story = await openRuns()
        const { user } = story
        const [pin] = screen.getAllByRole('button', { name: /^Pin / })
        await user.click(pin as HTMLElement)
        const [pinned, other] = screen.getAllByRole('button', {
            name: /^Delete /,
        })
        await user.click(pinned as HTMLElement)
        const dialog = within(screen.getByRole('dialog'))
        expect(dialog.getByText(/Unpin it first/)).toBeVisible()
        expect(dialog.getByRole('button', { name: 'Delete' })).toBeDisabled()
        await confirm(story, 'Do nothing')
        await user.click(other as HTMLElement)
        await confirm(story, 'Delete')
        await settle()
        expect(rows()).toHaveLength(1)
        expect(rows()[0]).toMatch(/the schedule/)
    })

    it('that another tab has pinned meanwhile are not deleted', async () => {
        const story = await openRuns()
        const [remove] = screen.getAllByRole('button', { name: /^Delete / })
        await story.user.click(remove as HTMLElement)
        await inAnotherTab(story, (store) => store.pin('monday00001', true))
        await confirm(story, 'Delete')
        await settle()
        expect(screen.getAllByText(/pinned, so it was not/)).not.toEqual([])
        expect(rows()).toHaveLength(2)
        expect(rows()[0]).toMatch(/Pinned/)
    })

    it('that another tab has deleted meanwhile leave no pin behind', async () => {
        const story = await openRuns()
        await inAnotherTab(story, (store) => store.remove('monday00001', []))
        const [pin] = screen.getAllByRole('button', { name: /^Pin / })
        await story.user.click(pin as HTMLElement)
        await settle()
        expect(screen.getAllByText(/no longer there/)).not.toEqual([])
        expect(rows()).toHaveLength(1)
        const pins = story.standin.handle({
            method: 'GET',
            url: `http://standin.test/api/${namespace}/run-monday00001.pin`,
            headers: {},
        })
        expect(pins.status).toBe(404)
    })

    it('that another tab has deleted meanwhile are gone, and others stay', async () => {
        const story = await openRuns()
        const [remove] = screen.getAllByRole('button', { name: /^Delete / })
        await story.user.click(remove as HTMLElement)
        await inAnotherTab(story, (store) => store.remove('monday00001', []))
        await confirm(story, 'Delete')
        await settle()
        expect(screen.getAllByText(/no longer there/)).not.toEqual([])
        expect(rows()).toHaveLength(1)
        expect(rows()[0]).toMatch(/Okello/)
    })

    it('that another tab has saved and named meanwhile come with the next change', async () => {
        const story = await openRuns()
        await inAnotherTab(story, async (store) => {
            await store.save(newRun('tuesday0001'), [], { now: Date.now() })
            await store.rename('monday00001', 'before the upgrade')
        })
        const [pin, remove] = [
            screen.getAllByRole('button', { name: /^Pin / })[0],
            screen.getAllByRole('button', { name: /^Delete / })[1],
        ]
        await story.user.click(pin as HTMLElement)
        await story.user.click(remove as HTMLElement)
        await confirm(story, 'Delete')
        await settle()
        expect(rows()).toHaveLength(2)
        expect(rows()[0]).toMatch(/Nov 23, 2026, 11:00/)
        expect(rows()[1]).toMatch(/before the upgrade.*Pinned/)
    })

    it('says what the server refuses', async () => {
        const { user } = await openRuns(({ control }) =>
            control.fail(`PUT ${namespace}/*`, { kind: 'http', status: 403 })
        )
        const [pin] = screen.getAllByRole('button', { name: /^Pin / })
        await user.click(pin as HTMLElement)
        expect(
            screen.getAllByText(/That did not work.*do not have access/)
        ).not.toEqual([])
        expect(screen.queryByText('Pinned')).not.toBeInTheDocument()
    })

    it('lead to the comparison of two, the earlier one first', async () => {
        const { user } = await openRuns()
        const [first, second] = screen.getAllByRole('checkbox')
        await user.click(first as HTMLElement)
        await user.click(second as HTMLElement)
        await user.click(
            screen.getByRole('button', { name: 'Compare 2 selected' })
        )
        expect(window.location.hash).toBe(
            '#/runs/compare?from=earlier0001&to=monday00001'
        )
    })
})
