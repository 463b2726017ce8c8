import { screen } from '@testing-library/react'
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
