const path = require('path')

// The package does not export this file, so it is reached by its path.
const defaults = require(
    path.join(
        __dirname,
        'node_modules/@dhis2/cli-app-scripts/config/jest.config.js'
    )
)

/**
 * d2-app-scripts merges this file shallowly over its own configuration, so
 * what is extended is copied from its defaults first.
 */
module.exports = {
    roots: ['<rootDir>/src', '<rootDir>/test'],
    testEnvironment: '<rootDir>/test/setup/environment.js',
    setupFilesAfterEnv: ['<rootDir>/test/setup/afterEnv.ts'],
    testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
    transformIgnorePatterns: defaults.transformIgnorePatterns,
    moduleNameMapper: {
        ...defaults.moduleNameMapper,
        // There are no workers where the tests run.
        '/startXlsxWorker$': '<rootDir>/test/setup/startXlsxWorker.ts',
    },
    // Stories render the whole app in jsdom, on machines of any speed.
    testTimeout: 60_000,
    reporters: [
        'default',
        ['<rootDir>/scripts/support/countReporter.cjs', { run: 'unit' }],
    ],
    verbose: false,
}
