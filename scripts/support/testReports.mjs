import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './projectFolder.mjs'

const folder = join(projectFolder, 'test-results')

/** The runs of `npm test`, each of which leaves a report of this name. */
export const testRuns = ['unit', 'browser']

const reportFile = (run) => join(folder, `${run}.json`)

export const removeReport = (run) => rmSync(reportFile(run), { force: true })

/** Counts of a run; one that left no report is one failure. */
export const readCounts = (run) => {
    if (!existsSync(reportFile(run))) {
        return { passed: 0, failed: 1 }
    }
    return JSON.parse(readFileSync(reportFile(run), 'utf8'))
}
