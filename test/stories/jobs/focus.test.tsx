import { act, screen } from '@testing-library/react'
import type { Story } from '../support/openApp'
import { passTime } from '../support/passTime'
import { openJobs } from './openJobs'

afterEach(() => jest.useRealTimers())

const rowLink = (name: RegExp) => screen.getByRole('link', { name })

/** Opens the failed analytics job with the keyboard alone. */
async function openByEnter({ user }: Pick<Story, 'user'>) {
    rowLink(/No space left/).focus()
    await user.keyboard('{Enter}')
    await passTime(500)
}

describe('the focus', () => {
    it('goes to a job that is opened, and back to its row', async () => {
        const story = await openJobs()
        await openByEnter(story)
        expect(
            screen.getByRole('heading', { name: 'Analytics table Failed' })
        ).toHaveFocus()
        await story.user.click(rowLink(/^All jobs$/))
        expect(rowLink(/No space left/)).toHaveFocus()
    })

    it('goes back to the row of a job that Escape closes', async () => {
        const story = await openJobs({ route: '/jobs?state=failed' })
        await openByEnter(story)
        await story.user.keyboard('{Escape}')
        expect(screen.queryByRole('article')).not.toBeInTheDocument()
        expect(rowLink(/No space left/)).toHaveFocus()
        expect(window.location.hash).toBe('#/jobs?state=failed')
    })

    it('stays in a job whose dialog or filter is what Escape closes', async () => {
        const story = await openJobs()
        await openByEnter(story)
        const filter = screen.getByRole('button', { name: 'State' })
        await story.user.click(filter)
        await story.user.keyboard('{Escape}')
        expect(filter).toHaveAttribute('aria-expanded', 'false')
        expect(filter).toHaveFocus()
        expect(screen.getByRole('article')).toBeInTheDocument()

        await story.user.click(
            screen.getByRole('button', { name: 'Delete notifications' })
        )
        // As after a click beside what is in the dialog.
        act(() => (document.activeElement as HTMLElement).blur())
        await story.user.keyboard('{Escape}')
        expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
        expect(screen.getByRole('article')).toBeInTheDocument()
    })

    it('goes to the heading of the page when the row is not there', async () => {
        const story = await openJobs()
        await openByEnter(story)
        window.location.hash = '#/jobs?state=queued'
        await passTime(500)
        expect(
            screen.getByRole('heading', { name: 'Jobs', level: 1 })
        ).toHaveFocus()
    })

    it('stays where it is in a page that is loaded at a job', async () => {
        await openJobs({ route: '/jobs/ANALYTICS_TABLE/JaeRXwGgRoj' })
        await passTime(500)
        expect(document.body).toHaveFocus()
    })
})
