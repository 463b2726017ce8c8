import { isObject } from '../../reading/isObject'

/**
 * Whether parameters ask for a rehearsal, in which everything is checked and
 * nothing is written: `dryRun` of data imports, `importMode` of metadata and
 * tracker imports. undefined when they say nothing of it.
 *
 * Source: `jobParameters` of a job's record; `importOptions` and
 * `importParams` of a summary; DHIS2 2.41 to 2.44.
 */
export function readRehearsal(parameters: unknown): boolean | undefined {
    if (!isObject(parameters)) {
        return undefined
    }
    const dryRun = wordOf(parameters.dryRun).toLowerCase()
    const importMode = wordOf(parameters.importMode).toUpperCase()
    if (dryRun === 'true' || importMode === 'VALIDATE') {
        return true
    }
    return dryRun === 'false' || importMode === 'COMMIT' ? false : undefined
}

/**
 * Whether a report is that of a rehearsal; where its own parameters say
 * nothing of it, all of its parts tell, if they tell the same.
 */
export function readRehearsalOfReport(
    { importOptions, importParams }: Readonly<Record<string, unknown>>,
    ofParts: readonly (boolean | undefined)[]
): boolean | undefined {
    const told = readRehearsal(importOptions) ?? readRehearsal(importParams)
    return (
        told ??
        (ofParts.every((part) => part === ofParts[0]) ? ofParts[0] : false)
    )
}

/** Some servers write a switch as a text. */
const wordOf = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'boolean' ? String(value) : ''
