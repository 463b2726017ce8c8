import { screen, within } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
import { passTime } from '../support/passTime'
import { openJobs } from './openJobs'

/** What the notifications of the open job say, line by line. */
export const rowsOf = () =>
    within(screen.getByRole('region', { name: 'Notifications, oldest first' }))
        .queryAllByRole('listitem')
        .map(({ textContent }) => textContent ?? '')

/** Opens a job of the stand-in that another has just started. */
export async function openJob(
    jobType: string,
    wish: Parameters<Standin['control']['startJob']>[1] = {},
    options: Parameters<typeof openJobs>[0] = {}
) {
    const story = await openJobs(options)
    const { id } = story.standin.control.startJob(jobType, wish)
    const open = async () => {
        window.location.hash = `#/jobs/${jobType}/${id}`
        await passTime(500)
    }
    return { ...story, id, open }
}
