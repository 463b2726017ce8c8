import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
    Browser,
    BrowserContextOptions,
    Frame,
    Page,
} from 'playwright-core'
import { createStandin } from '../../standin/createStandin'
import type { Standin } from '../../standin/createStandin'
import { listen } from '../../standin/listen'
import type { StandinOptions } from '../../standin/standinOptions'
import { launchChromium } from './launchChromium'
import { watchPage } from './watchPage'

const projectFolder = join(__dirname, '../../..')
const { name, version: appVersion } = JSON.parse(
    readFileSync(join(projectFolder, 'package.json'), 'utf8')
) as { name: string; version: string }
const bundle = join(projectFolder, `build/bundle/${name}-${appVersion}.zip`)

type OpenAppOptions = Omit<StandinOptions, 'app'> & {
    /** Where the visit begins, such as `/checks?slow=true`. */
    route?: string
    /** Done to the server before the page opens. */
    before?: (standin: Standin) => void
    /** Answers from 400 on that belong to the story, such as `/^409 POST/`. */
    expectedFailures?: readonly RegExp[]
    /** Size, language, colour scheme … of the browser's window. */
    browserWindow?: BrowserContextOptions
}

type OpenedApp = {
    page: Page
    /** The app's own document: in the shell's frame from 2.42 on. */
    app: Frame
    standin: Standin
    baseUrl: string
    /** Leaves the page, and fails if anything went wrong on it. */
    close: () => Promise<void>
}

let sharedBrowser: Promise<Browser> | undefined

afterAll(async () => {
    const browser = await sharedBrowser
    await browser?.close()
    sharedBrowser = undefined
})

const frameOfApp = async (page: Page): Promise<Frame> => {
    const isInShell = new URL(page.url()).pathname.startsWith('/apps/')
    if (!isInShell) {
        return page.mainFrame()
    }
    const element = await page.waitForSelector('iframe', { state: 'attached' })
    const frame = await element.contentFrame()
    if (!frame) {
        throw new Error('The shell shows no frame with the app in it')
    }
    return frame
}

/**
 * Opens the built bundle on a stand-in server of its own, as a person does who
 * follows a link to the app.
 */
const openApp = async ({
    route = '/',
    before,
    expectedFailures = [],
    browserWindow = {},
    ...standinOptions
}: OpenAppOptions = {}): Promise<OpenedApp> => {
    sharedBrowser ??= launchChromium()
    const browser = await sharedBrowser
    const standin = createStandin({ ...standinOptions, app: { zip: bundle } })
    before?.(standin)
    const server = await listen(standin)
    const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        ...browserWindow,
    })
    const page = await context.newPage()
    const complaints = watchPage(page, server.url, expectedFailures)
    const leave = async () => {
        await context.close()
        await server.close()
    }
    try {
        await page.goto(`${server.url}/api/apps/${name}/index.html#${route}`)
        return {
            page,
            app: await frameOfApp(page),
            standin,
            baseUrl: server.url,
            close: async () => {
                await leave()
                expect(complaints).toEqual([])
            },
        }
    } catch (error) {
        await leave()
        throw error
    }
}

/** Opens the app for one story and closes it, whatever the story brings. */
export const withApp = async (
    options: OpenAppOptions,
    story: (opened: OpenedApp) => Promise<void>
): Promise<void> => {
    const opened = await openApp(options)
    try {
        await story(opened)
    } catch (error) {
        // What the story stumbled on matters more than what the page logged.
        await opened.close().catch(() => undefined)
        throw error
    }
    await opened.close()
}
