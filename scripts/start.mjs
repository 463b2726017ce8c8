/**
 * The app with hot reload, on the stand-in server or a real one:
 * `npm start`, `npm start -- --version 2.43`, `npm start -- --proxy URL`.
 *
 * The page talks to a proxy on its own host name, so that the session cookie
 * of a real server works. The stand-in asks nobody to log in.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './support/projectFolder.mjs'
import {
    createServices,
    findPort,
    standinProgram,
} from './support/services.mjs'

const given = process.argv.slice(2)

if (given.includes('--help')) {
    process.stdout.write(
        '--proxy URL   a real server, in place of the stand-in\n--port NUMBER where the page is (else 3000)\nFor the stand-in:\n'
    )
    const words = [...standinProgram, '--help']
    const { status } = spawnSync(process.execPath, words, {
        cwd: projectFolder,
        stdio: 'inherit',
    })
    process.exit(status ?? 1)
}

const takeFlag = (name) => {
    const index = given.findIndex((word) => word.split('=')[0] === name)
    if (index < 0) {
        return undefined
    }
    const [, joined] = given[index].split(/=(.*)/s)
    const value = joined ?? given[index + 1]
    given.splice(index, joined === undefined ? 2 : 1)
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
