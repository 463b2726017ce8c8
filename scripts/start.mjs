/**
 * The app with hot reload, on the stand-in server or a real one:
 * `npm start`, `npm start -- --version 2.43`, `npm start -- --proxy URL`.
 *
 * The page talks to a proxy on its own host name, so that the session cookie
 * of a real server works. The stand-in asks nobody to log in.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './support/projectFolder.mjs'
import { createServices, findPort } from './support/services.mjs'

const given = process.argv.slice(2)

const takeFlag = (name) => {
    const index = given.indexOf(name)
    if (index < 0) {
        return undefined
    }
    const [, value] = given.splice(index, 2)
    if (!value) {
        process.stderr.write(`${name} needs a value.\n`)
        process.exit(2)
    }
    return value
}

const server = takeFlag('--proxy')
const port = await findPort(Number(takeFlag('--port') ?? 3000))
if (server && given.length > 0) {
    process.stderr.write(
        `${given.join(' ')}: these flags are for the stand-in, which --proxy replaces.\n`
    )
    process.exit(2)
}

/**
 * `d2-app-scripts start` writes the texts for translation without those of the
 * manifest, which `build` writes: what is committed stays as it was.
 */
const template = join(projectFolder, 'i18n/en.pot')
const committed = readFileSync(template, 'utf8')
process.on('exit', () => {
    if (!readFileSync(template, 'utf8').includes('__MANIFEST_')) {
        writeFileSync(template, committed)
    }
})

const { start, startStandin } = createServices()
const target = server ?? (await startStandin(['--port', '0', ...given]))
const proxyPort = await findPort(8080)

start(
    [
        'node_modules/@dhis2/cli-app-scripts/bin/d2-app-scripts',
        'start',
        '--port',
        String(port),
        '--proxy',
        target,
        '--proxyPort',
        String(proxyPort),
    ],
    { env: { DHIS2_BASE_URL: `http://localhost:${proxyPort}` } }
)
process.stdout.write(
    [
        `Server: ${target}${server ? ' (log in on the page with an account of that server)' : ' (the stand-in, no login)'}`,
        `Open:   http://localhost:${port}/ once it is ready below. Ctrl-C stops everything.`,
        '',
    ].join('\n')
)
