import { screen, within } from '@testing-library/react'
import { openApp, type StoryOptions } from '../support/openApp'
import { settle } from '../support/passTime'

/** Opens the app at the jobs; their page is loaded on demand, which takes turns. */
export async function openJobs(options: StoryOptions = {}) {
    const story = await openApp({ route: '/jobs', ...options })
    for (
        let turn = 0;
        turn < 40 && screen.queryByRole('searchbox') === null;
        turn += 1
    ) {
        await settle()
    }
    return story
}

/** The rows of the jobs of one type, in the order of the table. */
export const rowsOfType = (typeLabel: string): HTMLElement[] =>
    within(screen.getByRole('table', { name: 'Jobs' }))
        .getAllByRole('row')
        .filter((row) =>
            within(row)
                .queryByRole('link')
                ?.textContent?.replace(/^Unread/, '')
                .startsWith(typeLabel)
        )

/** The jobs of one section, without its head. */
export const rowsOfSection = (title: string): HTMLElement[] =>
    within(screen.getByRole('rowgroup', { name: title }))
        .getAllByRole('row')
        .slice(1)
