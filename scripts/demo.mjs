/**
 * The built app on the stand-in server, as DHIS2 serves it. Flags are handed to
 * the stand-in: `npm run demo -- --issues 100000 --version 2.43`; `--help` tells
 * them all.
 */
import { relative } from 'node:path'
import { builtAppFolder, ensureBuiltApp } from './support/builtApp.mjs'
import { projectFolder } from './support/projectFolder.mjs'
import { createServices, standinProgram } from './support/services.mjs'

const flags = process.argv.slice(2)
const { start, startStandin } = createServices()

if (flags.includes('--help')) {
    start([...standinProgram, '--help'])
} else {
    await ensureBuiltApp()
    const app = relative(projectFolder, builtAppFolder)
    const address = await startStandin(['--app', app, ...flags])
    process.stdout.write(
        `Integrity Monitor: ${address}/api/apps/integrity-monitor/index.html\nCtrl-C stops it.\n`
    )
}
