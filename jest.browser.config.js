/** The tests in Chromium; scripts/browserTest.mjs runs them. */
module.exports = {
    roots: ['<rootDir>/test/browser'],
    testEnvironment: '<rootDir>/test/browser/support/nodeEnvironment.cjs',
    testTimeout: 60_000,
    // Each file has its own browser; several at once only slow each other.
    maxWorkers: 1,
    reporters: [
        'default',
        ['<rootDir>/scripts/support/countReporter.cjs', { run: 'browser' }],
    ],
    verbose: true,
}
