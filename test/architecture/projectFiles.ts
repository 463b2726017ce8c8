import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const projectFolder = join(__dirname, '../..')

export const isThere = (path: string): boolean =>
    existsSync(join(projectFolder, path))

export const readProjectFile = (path: string): string =>
    readFileSync(join(projectFolder, path), 'utf8')

/** `.gitignore` here names folders, files and endings, nothing subtler. */
const ignoredLines = readProjectFile('.gitignore')
    .split('\n')
    .filter((line) => line !== '')

const isIgnored = (path: string, name: string): boolean =>
    name === '.git' ||
    ignoredLines.some((line) =>
        line.startsWith('*') ? name.endsWith(line.slice(1)) : line === path
    )

const filesBelow = (folder: string): readonly string[] =>
    readdirSync(join(projectFolder, folder), { withFileTypes: true }).flatMap(
        (entry) => {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`
            if (isIgnored(path, entry.name)) {
                return []
            }
            return entry.isDirectory() ? filesBelow(path) : [path]
        }
    )

/** What is, or would be, committed; found without git, which not all have. */
export const projectFiles = (): readonly string[] => filesBelow('')

export const sourceFiles = (): readonly string[] =>
    projectFiles().filter((path) => /^(src|test)\/.*\.tsx?$/.test(path))
