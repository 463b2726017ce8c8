import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that package.json is in, wherever a script is called from. */
export const projectFolder = join(
    dirname(fileURLToPath(import.meta.url)),
    '../..'
)
