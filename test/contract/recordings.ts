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

/** Answers of one server a version and set, in the order they were taken. */
export type RecordedSet = 'recordings' | 'recordings-more'

const directoryOf = (set: RecordedSet): string =>
    resolve(__dirname, '../../../shared', set)

const isThere = (set: RecordedSet): boolean => {
    const found = existsSync(directoryOf(set))
    if (!found) {
        process.stdout.write(
            `No recordings at ${directoryOf(set)}: the contract tests go without them.\n`
        )
    }
    return found
}

const allSets: readonly RecordedSet[] = ['recordings', 'recordings-more']

/** The recordings lie beside the project and may be missing. */
export const recordedSets: readonly RecordedSet[] = allSets.filter(isThere)

export const hasRecordings = recordedSets.includes('recordings')

const nameOf = (file: string): string =>
    file.replace(/^\d+-/, '').replace(/\.json$/, '')

/** Exchanges and timelines of one server, in the order they were taken. */
export const readRecordingsOf = (
    version: RecordedVersion,
    set: RecordedSet
): (Recording | RecordedTimeline)[] => {
    const folder = join(directoryOf(set), version)
    if (!existsSync(folder)) {
        return []
    }
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

/** What all servers of a version have answered; names and files are unique. */
export const readRecordings = (
    version: RecordedVersion
): (Recording | RecordedTimeline)[] =>
    recordedSets.flatMap((set) => readRecordingsOf(version, set))

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
