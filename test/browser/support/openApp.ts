import type { Browser } from 'playwright-core'
import { launchChromium } from './launchChromium'
import { visitApp, type Visit, type VisitOptions } from './visitApp'

let sharedBrowser: Promise<Browser> | undefined

afterAll(async () => {
    const browser = await sharedBrowser
    await browser?.close()
    sharedBrowser = undefined
})

/**
 * Opens the app for one story and closes it, whatever the story brings; fails
 * if anything went wrong on the page.
 */
export const withApp = async (
    options: VisitOptions,
    story: (visit: Visit) => Promise<void>
): Promise<void> => {
    sharedBrowser ??= launchChromium()
    const visit = await visitApp(await sharedBrowser, options)
    try {
        await story(visit)
    } finally {
        await visit.leave()
    }
    // What a story stumbled on matters more than what the page logged.
    expect(visit.complaints).toEqual([])
}
