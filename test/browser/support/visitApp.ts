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
import { watchPage } from './watchPage'

const projectFolder = join(__dirname, '../../..')
const { name, version: appVersion } = JSON.parse(
    readFileSync(join(projectFolder, 'package.json'), 'utf8')
) as { name: string; version: string }
const bundle = join(projectFolder, `build/bundle/${name}-${appVersion}.zip`)

export type VisitOptions = Omit<StandinOptions, 'app'> & {
    /** Where the visit begins, such as `/checks?slow=true`. */
    route?: string
    /** Done to the server before the page opens. */
    before?: (standin: Standin) => void
    /** Answers from 400 on that belong to the story, such as `/^409 POST/`. */
    expectedFailures?: readonly RegExp[]
    /** Size, language, colour scheme … of the browser's window. */
    browserWindow?: BrowserContextOptions
}

export type Visit = {
    page: Page
    /** The app's own document: in the shell's frame from 2.42 on. */
    app: Frame
    standin: Standin
    baseUrl: string
    /** All that must not happen on any page, and has. */
    complaints: readonly string[]
    leave: () => Promise<void>
}

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
export const visitApp = async (
    browser: Browser,
    {
        route = '/',
        before,
        expectedFailures = [],
        browserWindow = {},
        ...standinOptions
    }: VisitOptions
): Promise<Visit> => {
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
            complaints,
            leave,
        }
    } catch (error) {
        await leave()
        throw error
    }
}
