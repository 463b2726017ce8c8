import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../browser/support/launchChromium'
import { createStandin } from '../standin/createStandin'
import { listen } from '../standin/listen'
import { median } from './median'
import { visitJobPanel, type JobPanelCost } from './jobPanelVisit'

const rounds = 11

/** Within a frame of the data. */
const barFrames = 1

/** A feed as full as the server lets it become. */
const extraRows = 480

/**
 * How long a job that has said much takes to be on the screen once the answer
 * is parsed, as a ratio to a frame of the same browser. Needs a built app.
 *
 * @returns lines that say which bar is broken; none when all is well
 */
export async function benchJobPanel(
    print: (line: string) => void
): Promise<string[]> {
    const directory = join(process.cwd(), 'build/app')
    if (!existsSync(directory)) {
        return ['The panel of a job was not measured: run `npm run build`.']
    }
    print('The panel of a job in Chromium, from the parsed feed on')
    const browser = await launchChromium()
    // A server without a shell around the app.
    const standin = createStandin({ version: '2.41', app: { directory } })
    const { id, jobType } = standin.control.startJob('ANALYTICS_TABLE', {
        extraRows,
    })
    standin.control.advance(300_000)
    const server = await listen(standin)
    const costs: JobPanelCost[] = []
    for (let round = 0; round < rounds; round += 1) {
        costs.push(
            await visitJobPanel(
                browser,
                `${server.url}/api/apps/integrity-monitor/index.html`,
                `/jobs/${jobType}/${id}`
            )
        )
    }
    await server.close()
    await browser.close()

    const ratio = median(costs.map(({ drawnMs, frameMs }) => drawnMs / frameMs))
    const seenMs = median(costs.map((cost) => cost.seenMs))
    const taskMs = Math.max(...costs.map((cost) => cost.longestTaskMs))
    print(
        `${' '.repeat(11)}first row in the page, ratio to a frame: ${ratio.toFixed(2)}`
    )
    print(`${' '.repeat(11)}first row on the screen: ${seenMs.toFixed(0)} ms`)
    print(`${' '.repeat(11)}longest task: ${taskMs.toFixed(0)} ms`)
    return ratio > barFrames
        ? [
              `The first row of a job took ${ratio.toFixed(2)} frames, the bar is ${barFrames}`,
          ]
        : []
}
