/**
 * Pictures of every page, in `screenshots/`: `npm run screenshots -- <part of a
 * name>`. The build is renewed first if the sources have changed since.
 */
import { ensureBuiltApp } from './support/builtApp.mjs'
import { runStep } from './support/runStep.mjs'

await ensureBuiltApp()
process.exitCode = await runStep(process.execPath, [
    '--import',
    'tsx',
    'test/screenshots/takeScreenshots.ts',
    ...process.argv.slice(2),
])
