import { screen } from '@testing-library/react'
import { openApp, type StoryOptions } from '../support/openApp'
import { passTimeUntil } from '../support/passTime'
import { press, twoChecks } from '../run/runSteps'
import { inAnotherTab, newRun, saving, storeOf } from './savedRuns'

async function openSettings(options: StoryOptions = {}) {
    const story = await openApp({ route: '/runs', ...options })
    const button = await passTimeUntil(() =>
        screen.getByRole('button', { name: 'What is kept…' })
    )
    await story.user.click(button)
    return story
}

const field = (name: string) => screen.getByRole('spinbutton', { name })
const untilFields = () =>
    passTimeUntil(() => expect(field('Runs that are kept')).toBeVisible())

const untilGone = () =>
    passTimeUntil(() => expect(screen.queryByRole('dialog')).toBeNull())

async function type(
    { user }: Awaited<ReturnType<typeof openSettings>>,
    name: string,
    text: string
) {
    await user.clear(field(name))
    await user.type(field(name), text)
}

describe('what is kept of runs', () => {
    it('is as usual, is changed for everybody and leaves the rest alone', async () => {
        const story = await openSettings()
        await untilFields()
        expect(field('Runs that are kept')).toHaveValue(200)
        expect(field('Newest runs that keep their issues')).toHaveValue(12)
        await inAnotherTab(story, (store) =>
            store.setSettings({ identities: 30 })
        )
        await type(story, 'Runs that are kept', '50{Enter}')
        await untilGone()
        expect(await storeOf(story.standin).getSettings()).toEqual({
            runs: 50,
            identities: 30,
            names: 5,
        })
    })

    it('says at the field what is wrong, and saves nothing', async () => {
        const story = await openSettings()
        await untilFields()
        await type(story, 'Runs that are kept', '3')
        expect(
            screen.getByText('No more than the runs that are kept')
        ).toBeVisible()
        expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled()
    })

    it('keeps what was typed when the server refuses it', async () => {
        const story = await openSettings()
        await untilFields()
        story.standin.control.failStore({ kind: 'refuses' })
        await type(story, 'Runs that are kept', '50')
        await story.user.click(screen.getByRole('button', { name: 'Save' }))
        await passTimeUntil(() =>
            screen.getByText('The settings were not saved')
        )
        expect(field('Runs that are kept')).toHaveValue(50)
        story.standin.control.clearFaults()
        await story.user.click(screen.getByRole('button', { name: 'Save' }))
        await untilGone()
        expect((await storeOf(story.standin).getSettings()).runs).toBe(50)
    })

    it('is kept to after the next run', async () => {
        const before = await saving(
            ['old', 'older'].map((id, place) => ({
                run: newRun(id, {
                    endedAt: `2026-11-2${2 - place}T11:01:00.000Z`,
                }),
            }))
        )
        const story = await openSettings({ before, onlyChecks: twoChecks })
        await untilFields()
        await type(story, 'Newest runs that keep the names of issues', '1')
        await type(story, 'Newest runs that keep their issues', '1')
        await type(story, 'Runs that are kept', '1{Enter}')
        await untilGone()
        await press(story, 'Run checks')
        await passTimeUntil(() => screen.getByText(/^1 run kept/), 60_000)
        const [left] = await storeOf(story.standin).list()
        expect(left?.id).not.toMatch(/^old/)
    })
})
