/** Every test there is. The browser's run even if others failed. */
import { runStep } from './support/runStep.mjs'
import { removeReport, testRuns } from './support/testReports.mjs'

testRuns.forEach(removeReport)
for (const run of testRuns) {
    const code = await runStep('npm', ['run', '--silent', `test:${run}`])
    if (code !== 0) {
        process.exitCode = code
    }
}
