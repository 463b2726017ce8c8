import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './projectFolder.mjs'
import { runQuietly } from './runStep.mjs'

const words = join(projectFolder, 'i18n')
const generated = join(projectFolder, 'src/locales/index.js')

const areFresh = () =>
    existsSync(generated) &&
    readdirSync(words).every(
        (file) =>
            statSync(join(words, file)).mtimeMs <= statSync(generated).mtimeMs
    )

/** The app imports `src/locales`, which a fresh checkout does not have. */
export const ensureLocales = async () => {
    if (areFresh()) {
        return
    }
    const code = await runQuietly('npm', ['run', 'i18n:generate'])
    if (code !== 0) {
        process.exit(code)
    }
}
