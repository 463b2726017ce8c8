/** All tests but those in the browser: `npm run test:unit -- <pattern>`. */
import { ensureLocales } from './support/locales.mjs'
import { runStep } from './support/runStep.mjs'
import { removeReport } from './support/testReports.mjs'

removeReport('unit')
await ensureLocales()
process.exitCode = await runStep(process.execPath, [
    'node_modules/@dhis2/cli-app-scripts/bin/d2-app-scripts',
    'test',
    ...process.argv.slice(2),
])
