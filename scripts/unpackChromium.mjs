/**
 * Unpacks the Chromium that comes inside an npm package and prints, as one line
 * of JSON, where it is. It is kept below node_modules, so `npm ci` renews it.
 *
 * The package is made for a cloud function: it unpacks into the temporary
 * folder, and brings the system libraries that a bare machine lacks only when
 * it believes to be in one. So it runs in a process of its own that says so.
 */
import {
    existsSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    renameSync,
    rmSync,
    writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { projectFolder } from './support/projectFolder.mjs'

const { resolve } = createRequire(import.meta.url)
const packageFolder = join(dirname(resolve('@sparticuz/chromium')), '../..')
const { version } = JSON.parse(
    readFileSync(join(packageFolder, 'package.json'), 'utf8')
)
const cache = join(projectFolder, 'node_modules/.cache/chromium')
const unpacked = join(cache, version)

/** The fonts of the machine, and those of the package for one without any. */
const fontsConfiguration = () => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${join(unpacked, 'fonts')}</dir>
  <dir>${dirname(resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))}</dir>
  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>
</fontconfig>
`

const unpack = async () => {
    mkdirSync(cache, { recursive: true })
    const folder = mkdtempSync(join(cache, 'unpacking-'))
    process.env.TMPDIR = folder
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    writeFileSync(join(folder, 'fonts/fonts.conf'), fontsConfiguration())
    try {
        // In one step, so that nobody ever starts a half written browser.
        renameSync(folder, unpacked)
    } catch (error) {
        rmSync(folder, { recursive: true, force: true })
        if (!existsSync(unpacked)) {
            throw error
        }
    }
}

if (!existsSync(unpacked)) {
    await unpack()
}
process.stdout.write(
    `${JSON.stringify({
        executablePath: join(unpacked, 'chromium'),
        libraryFolder: join(unpacked, 'al2023/lib'),
        fontsFolder: join(unpacked, 'fonts'),
    })}\n`
)
