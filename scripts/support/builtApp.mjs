import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './projectFolder.mjs'
import { runQuietly } from './runStep.mjs'

const { name, version } = JSON.parse(
    readFileSync(join(projectFolder, 'package.json'), 'utf8')
)

export const builtAppFolder = join(projectFolder, 'build/app')
const bundle = join(projectFolder, `build/bundle/${name}-${version}.zip`)

/** What a build is made of; `src/locales` is made by it. */
const sources = ['src', 'i18n', 'public', 'd2.config.js', 'package.json']
const generated = join(projectFolder, 'src/locales')

const newestChange = (path) => {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found || path === generated) {
        return 0
    }
    // A folder's own time tells of files that were removed or renamed.
    return found.isDirectory()
        ? Math.max(
              path.endsWith('src') ? 0 : found.mtimeMs,
              ...readdirSync(path).map((entry) =>
                  newestChange(join(path, entry))
              )
          )
        : found.mtimeMs
}

const isBuildFresh = () =>
    existsSync(bundle) &&
    existsSync(join(builtAppFolder, 'index.html')) &&
    sources.every(
        (source) =>
            newestChange(join(projectFolder, source)) <=
            statSync(bundle).mtimeMs
    )

/** Builds the app if the build is missing or older than its sources. */
export const ensureBuiltApp = async () => {
    if (isBuildFresh()) {
        return
    }
    process.stdout.write('Building the app, this takes about 20 seconds …\n')
    const code = await runQuietly('npm', ['run', 'build'])
    if (code !== 0) {
        process.stderr.write(
            'The app could not be built, the reason is above.\n'
        )
        process.exit(code)
    }
}
