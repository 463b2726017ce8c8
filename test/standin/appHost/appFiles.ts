import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import { unzipSync } from 'fflate'

/** Where the built app is: in memory, in a folder or in its bundle. */
export type AppSource =
    | { files: ReadonlyMap<string, Uint8Array> }
    | { directory: string }
    | { zip: string }

export type ReadAppFile = (path: string) => Uint8Array | undefined

const fromDirectory =
    (directory: string): ReadAppFile =>
    (path) => {
        const root = normalize(directory) + sep
        const file = normalize(join(root, path))
        const isInside = file.startsWith(root)
        return isInside && existsSync(file) && statSync(file).isFile()
            ? new Uint8Array(readFileSync(file))
            : undefined
    }

const fromZip = (zip: string): ReadAppFile => {
    const files = unzipSync(new Uint8Array(readFileSync(zip)))
    return (path) => files[path]
}

export const openAppFiles = (source: AppSource | undefined): ReadAppFile => {
    if (!source) {
        return () => undefined
    }
    if ('files' in source) {
        return (path) => source.files.get(path)
    }
    return 'zip' in source
        ? fromZip(source.zip)
        : fromDirectory(source.directory)
}
