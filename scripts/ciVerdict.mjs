/**
 * What is left for CI after `npm test`: lint, types, build and size, and one
 * closing line with all counts. Each of these steps counts as one test.
 */
import { runStep } from './support/runStep.mjs'
import { readCounts, testRuns } from './support/testReports.mjs'

const steps = ['lint', 'check-types', 'build', 'size']

const total = { passed: 0, failed: 0 }
const lines = []
const add = (name, { passed, failed }) => {
    total.passed += passed
    total.failed += failed
    lines.push(`${name}: ${failed === 0 ? 'ok' : 'FAILED'}`)
}

testRuns.forEach((run) => add(`test:${run}`, readCounts(run)))
for (const step of steps) {
    process.stdout.write(`\n▶ ${step}\n`)
    const code = await runStep('npm', ['run', '--silent', step])
    add(step, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
}

const testsEndedWell = process.argv[2] === '0'
if (!testsEndedWell && total.failed === 0) {
    add('npm ci && npm test', { passed: 0, failed: 1 })
}
process.stdout.write(`\n${lines.join('\n')}\n`)
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 ? 0 : 1
