/**
 * The app's own code that a browser loads before the first page is usable must
 * stay small, and the build must tell nothing of the machine that made it.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtAppFolder } from './support/builtApp.mjs'
import { projectFolder } from './support/projectFolder.mjs'

const limitBytes = 90_000

/** What the first page is made of; each must be in a chunk that is counted. */
const firstPageSources = [
    'src/D2App/App.tsx',
    'src/D2App/integrity/overview/OverviewPage.tsx',
]

const fail = (message) => {
    process.stderr.write(`✖ ${message}\n`)
    process.exitCode = 1
}

const read = (path) => readFileSync(join(builtAppFolder, path), 'utf8')

const filesBelow = (folder) =>
    readdirSync(join(builtAppFolder, folder)).flatMap((entry) => {
        const path = posix.join(folder, entry)
        return statSync(join(builtAppFolder, path)).isDirectory()
            ? filesBelow(path)
            : [path]
    })

const sourcesOf = (chunk) =>
    existsSync(join(builtAppFolder, `${chunk}.map`))
        ? JSON.parse(read(`${chunk}.map`)).sources
        : []

/** Chunks that a chunk imports at its head, so that they load with it. */
const staticImports = (chunk) =>
    [
        ...read(chunk).matchAll(
            /\b(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g
        ),
    ].map(([, path]) => posix.join(posix.dirname(chunk), path))

const withStaticImports = (chunks, known = new Set()) => {
    for (const chunk of chunks) {
        if (!known.has(chunk)) {
            known.add(chunk)
            withStaticImports(staticImports(chunk), known)
        }
    }
    return known
}

/** The build names the styles of a lazy chunk in the list it preloads. */
const stylesOf = (chunks, styles) => {
    const stems = [...chunks].map((chunk) =>
        posix.basename(chunk).replace(/-[\w-]{8}\.js$/, '')
    )
    return styles.filter((style) =>
        stems.includes(posix.basename(style).replace(/-[\w-]{8}\.css$/, ''))
    )
}

const checkSize = (files) => {
    const chunks = files.filter((file) => file.endsWith('.js'))
    const inPage = [
        ...read('index.html').matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g),
    ].map(([, path]) => path)
    const ofShell = withStaticImports(
        inPage.filter((path) => path.endsWith('.js'))
    )
    const entries = firstPageSources.map((source) => {
        const chunk = chunks.find((one) =>
            sourcesOf(one).some((path) => path.endsWith(source))
        )
        if (!chunk) {
            fail(
                `No chunk of the build holds ${source}. If the first page is another one now, name it in scripts/size.mjs.`
            )
        }
        return chunk
    })
    const own = [...withStaticImports(entries.filter(Boolean))].filter(
        (chunk) => !ofShell.has(chunk)
    )
    const styles = stylesOf(
        own,
        files.filter((file) => file.endsWith('.css') && !inPage.includes(file))
    )
    let total = 0
    for (const file of [...own, ...styles]) {
        const bytes = gzipSync(read(file)).length
        total += bytes
        process.stdout.write(`${String(bytes).padStart(9)}  ${file}\n`)
    }
    process.stdout.write(
        `${String(total).padStart(9)}  bytes gzip before the first page is usable, of ${limitBytes} allowed\n`
    )
    if (total > limitBytes) {
        fail(
            `The app's own first load is ${total - limitBytes} bytes too big. Load later what the first page does not show: React.lazy(() => import(…)).`
        )
    }
}

const registryAddress =
    /https?:\/\/[\w.-]*(?:registry|npmmirror|yarnpkg|artifactory|verdaccio)[\w.-]*[:/]/i

/** The path as a whole: `/app/` also stands inside of many an address. */
const startingWith = (path) =>
    new RegExp(
        `(?:^|["'\`\\s(=]|file://)${path.replace(/[\\.*+?^${}()|[\]]/g, '\\$&')}[\\\\/]`
    )

const checkTraces = (files) => {
    const traces = [
        {
            name: 'a path of this machine',
            pattern: startingWith(projectFolder),
        },
        { name: 'a path of this machine', pattern: startingWith(homedir()) },
        { name: 'the address of a registry', pattern: registryAddress },
    ]
    for (const file of files) {
        for (const { name, pattern } of traces) {
            const [trace] = pattern.exec(read(file)) ?? []
            if (trace) {
                fail(`${file} holds ${name}: ${trace}`)
            }
        }
    }
}

const checkLockFile = () => {
    const lock = readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')
    if (lock.includes('"resolved":')) {
        fail(
            'package-lock.json holds download addresses. Run `npm install` with the .npmrc of this project.'
        )
    }
}

if (existsSync(join(builtAppFolder, 'index.html'))) {
    const files = filesBelow('.')
    checkSize(files)
    checkTraces(files)
} else {
    fail('There is no build to measure. Run `npm run build` first.')
}
checkLockFile()
