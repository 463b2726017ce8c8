const { mkdirSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

/** Writes how many tests passed and failed to `test-results/<run>.json`. */
module.exports = class {
    constructor(globalConfig, { run }) {
        this.folder = join(globalConfig.rootDir, 'test-results')
        this.run = run
    }

    onRunComplete(_contexts, results) {
        // A file that could not even be loaded has no tests to count.
        const failed =
            results.numFailedTests + results.numRuntimeErrorTestSuites
        mkdirSync(this.folder, { recursive: true })
        writeFileSync(
            join(this.folder, `${this.run}.json`),
            `${JSON.stringify({ passed: results.numPassedTests, failed })}\n`
        )
    }
}
