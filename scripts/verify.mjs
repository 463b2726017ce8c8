/** Everything a change must pass, cheapest first; stops at the first no. */
import { runStep } from './support/runStep.mjs'

const steps = [
    { script: 'check-types', means: 'TypeScript found a type error' },
    { script: 'lint', means: 'ESLint, Prettier or knip found something' },
    { script: 'test:unit', means: 'a test failed' },
    { script: 'build', means: 'the app could not be built' },
    { script: 'size', means: 'the built app is too big or tells too much' },
    { script: 'test:browser', means: 'a test in the browser failed' },
]

for (const { script, means } of steps) {
    const startedAt = Date.now()
    process.stdout.write(`\n▶ ${script}\n`)
    const code = await runStep('npm', ['run', '--silent', script])
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
    if (code !== 0) {
        process.stderr.write(
            `\n✖ verify stopped: ${means} (see above). Mend it, look at it again with \`npm run ${script}\`, then run \`npm run verify\`.\n`
        )
        process.exit(code)
    }
    process.stdout.write(`✔ ${script} (${seconds} s)\n`)
}
process.stdout.write('\n✔ Everything passed.\n')
