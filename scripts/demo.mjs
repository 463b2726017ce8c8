/**
 * The built app on the stand-in server, as DHIS2 serves it. Flags are handed to
 * the stand-in: `npm run demo -- --issues 100000 --version 2.43`.
 */
import { relative } from 'node:path'
import { builtAppFolder, ensureBuiltApp } from './support/builtApp.mjs'
import { projectFolder } from './support/projectFolder.mjs'
import { createServices } from './support/services.mjs'

await ensureBuiltApp()
const { startStandin } = createServices()
const address = await startStandin([
    '--app',
    relative(projectFolder, builtAppFolder),
    ...process.argv.slice(2),
])
process.stdout.write(
    `Integrity Monitor: ${address}/api/apps/integrity-monitor/index.html\nCtrl-C stops it.\n`
)
