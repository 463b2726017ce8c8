/**
 * The built app in Chromium: `npm run test:browser -- <pattern>`. The build is
 * renewed first if the sources have changed since.
 */
import { ensureBuiltApp } from './support/builtApp.mjs'
import { runStep } from './support/runStep.mjs'
import { removeReport } from './support/testReports.mjs'

removeReport('browser')
await ensureBuiltApp()
process.exitCode = await runStep(process.execPath, [
    'node_modules/@dhis2/cli-app-scripts/bin/d2-app-scripts',
    'test',
    '--jestConfig',
    'jest.browser.config.js',
    ...process.argv.slice(2),
])
