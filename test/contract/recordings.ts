import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** One exchange with a real server. */
export type Recording = {
    /** Without number and ending: `start-summary`. */
    name: string
    file: string
    request: {
        method: string
        path: string
        as: string | null
        body?: unknown
    }
    status: number
    contentType: string | null
    location?: string
    body: unknown
}

/** One moment of a run that was polled over time. */
export type TimelineMoment = {
    afterMs: number
    running: string[]
    completedCount: number
    feed: unknown[]
    progressStatus: number
    progress: unknown
    job: Record<string, unknown>
}

export type RecordedTimeline = {
    name: string
    file: string
    moments: TimelineMoment[]
}

export type RecordedVersion = '2.41' | '2.42' | '2.43'

export const recordedVersions: readonly RecordedVersion[] = [
    '2.41',
    '2.42',
    '2.43',
]

const directory = resolve(__dirname, '../../../shared/recordings')

/** The recordings lie beside the project and may be missing. */
export const hasRecordings = existsSync(directory)

if (!hasRecordings) {
    process.stdout.write(
        `No recordings at ${directory}: the contract tests are skipped.\n`
    )
}

const nameOf = (file: string): string =>
    file.replace(/^\d+-/, '').replace(/\.json$/, '')

/** Exchanges and timelines of a version, in the order they were taken. */
export const readRecordings = (
    version: RecordedVersion
): (Recording | RecordedTimeline)[] => {
    const folder = join(directory, version)
    return readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => {
            const content: unknown = JSON.parse(
                readFileSync(join(folder, file), 'utf8')
            )
            const named = { name: nameOf(file), file }
            return Array.isArray(content)
                ? { ...named, moments: content as TimelineMoment[] }
                : { ...named, ...(content as Omit<Recording, 'name' | 'file'>) }
        })
}

export const isTimeline = (
    recorded: Recording | RecordedTimeline
): recorded is RecordedTimeline => 'moments' in recorded

/** One exchange by its name. */
export const readRecording = (
    version: RecordedVersion,
    name: string
): Recording => {
    const found = readRecordings(version).find(
        (recorded): recorded is Recording =>
            !isTimeline(recorded) && recorded.name === name
    )
    if (!found) {
        throw new Error(`${version} has no recording named ${name}`)
    }
    return found
}
