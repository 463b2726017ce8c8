import { screen } from '@testing-library/react'
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
