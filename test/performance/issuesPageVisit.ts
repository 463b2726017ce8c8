import type { Browser, CDPSession, Page } from 'playwright-core'
import { longestTask, watchLongTasks } from './watchedPage'

/** What one visit to the page of issues has cost. */
export interface VisitCost {
    /** From the navigation to the first row on the screen. */
    readonly openMs: number
    /** `fetch` and `json()` of the same answer in the same page. */
    readonly floorMs: number
    readonly nodes: number
    readonly longestOpenTaskMs: number
    readonly heapGrowthMb: number
    /** What the parsed answer alone takes. */
    readonly floorHeapMb: number
    readonly longestTypingTaskMs: number
    /** From the last key to the row that was looked for. */
    readonly resultMs: number
}

const detailsPath = 'dataIntegrity/details?checks=orgunits_no_coordinates'

const heapMb = async (session: CDPSession) => {
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return usedSize / 1e6
}

/** Resolves two frames after the condition, an expression, has come true. */
const whenSeen = (condition: string) => `new Promise((resolve) => {
    const look = () => (${condition})
        ? requestAnimationFrame(() => requestAnimationFrame(
            () => resolve(performance.now())))
        : undefined
    const observer = new MutationObserver(() => {
        if (${condition}) { observer.disconnect(); look() }
    })
    observer.observe(document.body, {
        childList: true, subtree: true, characterData: true, attributes: true,
    })
    look()
})`

const firstRow = `document.querySelector('[role=treegrid] tr[data-row="1"]')`
const onlyRow = `document.querySelector('[role=treegrid][aria-rowcount="3"]')`

/** Opens the app at its catalogue, goes to the issues, and types a search. */
export async function visitIssuesPage(
    browser: Browser,
    appUrl: string,
    search: string
): Promise<VisitCost> {
    const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
    })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await watchLongTasks(page)
    await page.goto(`${appUrl}#/checks`)
    await page.getByRole('searchbox').waitFor()
    await page.waitForTimeout(2000)

    const heapBeforeMb = await heapMb(session)
    const openMs = await page.evaluate<number>(`(async () => {
        window.longTasks = []
        const start = performance.now()
        location.hash = '#/issues?check=orgunits_no_coordinates'
        return (await ${whenSeen(firstRow)}) - start
    })()`)
    await page.waitForTimeout(300)
    const longestOpenTaskMs = await longestTask(page)
    const heapGrowthMb = (await heapMb(session)) - heapBeforeMb
    const nodes = await page.evaluate<number>(
        `document.getElementsByTagName('*').length`
    )

    await page.getByRole('searchbox').click()
    await page.evaluate(`
        window.longTasks = []
        addEventListener('keydown', () => { window.lastKey = performance.now() }, true)
        window.seen = ${whenSeen(onlyRow)}
        undefined
    `)
    await page.getByRole('searchbox').pressSequentially(search, { delay: 30 })
    const resultMs = await page.evaluate<number>(
        `window.seen.then((seen) => seen - window.lastKey)`
    )
    const longestTypingTaskMs = await longestTask(page)

    const floorMs = await page.evaluate<number>(`(async () => {
        const start = performance.now()
        window.held = await (await fetch('/api/${detailsPath}')).json()
        return performance.now() - start
    })()`)
    const floorHeapMb = await bareHeapMb(context, appUrl)
    await context.close()
    return {
        openMs,
        floorMs,
        nodes,
        longestOpenTaskMs,
        heapGrowthMb,
        floorHeapMb,
        longestTypingTaskMs,
        resultMs,
    }
}

async function bareHeapMb(
    context: ReturnType<Page['context']>,
    appUrl: string
): Promise<number> {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await page.goto(new URL('/api/system/info', appUrl).href)
    const beforeMb = await heapMb(session)
    await page.evaluate(
        `fetch('/api/${detailsPath}').then((answer) => answer.json())
            .then((held) => { window.held = held })`
    )
    return (await heapMb(session)) - beforeMb
}
