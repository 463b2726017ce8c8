import { act, screen, within } from '@testing-library/react'
import { type openApp } from './support/openApp'
import { passTime, passTimeUntil, settle } from './support/passTime'
import { coordinates, openAtOneRow, press, tick } from './run/runSteps'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const heading = (name: string | RegExp) =>
    screen.getByRole('heading', { name, level: 1 })

/** jsdom leaves the focus on what is disabled; browsers take it away. */
async function pressByKey(
    { user }: Awaited<ReturnType<typeof openApp>>,
    name: string | RegExp
) {
    act(() => button(name).focus())
    await user.keyboard('{Enter}')
    await settle()
}

describe('the focus', () => {
    it('goes to the heading of a page that is opened', async () => {
        const { user } = await openAtOneRow()
        expect(document.body).toHaveFocus()
        act(() => screen.getByRole('link', { name: coordinates }).focus())
        await user.keyboard('{Enter}')
        expect(await passTimeUntil(() => heading(coordinates))).toHaveFocus()
        await user.click(screen.getByRole('link', { name: 'Issues' }))
        expect(await passTimeUntil(() => heading('Issues'))).toHaveFocus()
    })

    it('goes back to the row that was opened', async () => {
        const { user } = await openAtOneRow()
        await user.click(screen.getByRole('link', { name: coordinates }))
        await passTimeUntil(() => heading(coordinates))
        act(() => window.history.back())
        await passTimeUntil(() => heading('Checks'))
        expect(screen.getByRole('link', { name: coordinates })).toHaveFocus()
    })

    it('stays in the search box, whose text changes the address', async () => {
        const { user } = await openAtOneRow()
        await user.type(screen.getByRole('searchbox'), 'D')
        await passTime(500)
        expect(window.location.hash).toContain('ONCD')
        expect(screen.getByRole('searchbox')).toHaveFocus()
    })

    it('stays on Refresh', async () => {
        const story = await openAtOneRow()
        story.standin.control.fail(/dataIntegrity\/summary$/, {
            kind: 'delay',
            delayMs: 1000,
        })
        await pressByKey(story, 'Refresh')
        expect(button('Refresh')).toHaveAttribute('aria-disabled', 'true')
        expect(button('Refresh')).toBeEnabled()
        await passTime(2000)
        expect(button('Refresh')).toHaveFocus()
        expect(button('Refresh')).toHaveAttribute('aria-disabled', 'false')
    })

    it('goes back to what opened a dialog that is put away', async () => {
        const story = await openAtOneRow()
        await pressByKey(story, 'Choose…')
        expect(
            screen.getByRole('dialog', { name: 'Run checks' })
        ).toBeInTheDocument()
        expect(
            within(screen.getByRole('dialog')).getByRole('button', {
                name: 'Run',
            })
        ).toHaveFocus()
        await story.user.keyboard('{Escape}')
        await settle()
        expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
        expect(button('Choose…')).toHaveFocus()
    })

    it('stays with a run, from its start to its report and beyond', async () => {
        const story = await openAtOneRow()
        await pressByKey(story, 'Run checks')
        expect(
            screen.getByText(/^(Starting|Counting)/, { selector: 'strong' })
        ).toHaveFocus()
        await passTime(2000)
        await pressByKey(story, 'Cancel')
        expect(
            screen.getByText(/^Cancelling/, { selector: 'strong' })
        ).toHaveFocus()
        await passTime(60_000, 500)
        expect(
            screen.getByText(/^The (run was cancelled|cancel came too late)/)
        ).toHaveFocus()
        await pressByKey(story, 'Close')
        expect(heading('Checks')).toHaveFocus()
    })

    it('goes from a button that rests during a run to that run', async () => {
        const story = await openAtOneRow()
        await tick(story, coordinates)
        await pressByKey(story, 'Run 1 selected')
        expect(button('Run 1 selected')).toBeDisabled()
        expect(
            screen.getByText(/^(Starting|Counting)/, { selector: 'strong' })
        ).toHaveFocus()
        await passTime(8000)
        expect(screen.getByText(/The run has ended/)).toHaveFocus()
    })

    it('of somebody who is elsewhere is left alone by the end of a run', async () => {
        const story = await openAtOneRow()
        await press(story, 'Run checks')
        act(() => screen.getByRole('searchbox').focus())
        await passTime(120_000, 1000)
        expect(screen.getByText(/The run has ended/)).toBeInTheDocument()
        expect(screen.getByRole('searchbox')).toHaveFocus()
    })
})
