import type { SavedPart } from '../models/savedRun'
import type { Sliced } from '../slicing/sliced'
import { compress } from './compression'
import { identityColumns, type IdentityColumns } from './identityColumns'
import type { IdentifiedIssue } from './issueIdentity'
import { joinBytes, writeIssues } from './issuePack'

/** The issues of one check that are to be kept. */
export interface IssuesToKeep {
    readonly check: string
    readonly issues: readonly IdentifiedIssue[]
    /** Whether names are of people: then they are not kept. */
    readonly isPersonal: boolean
}

/** A value to store, and what is in it. */
export interface PackedPart {
    readonly checks: SavedPart['checks']
    /** Compressed, as text. */
    readonly coded: string
}

export interface PackedRun {
    readonly identities: readonly PackedPart[]
    readonly names: readonly PackedPart[]
}

/** Does sliced work to its end, standing aside in between. */
export type DoWork = <Made>(work: Sliced<Made>) => Promise<Made>

/** At most 13 characters an issue: a part stays below 900 kB. */
const issuesPerPart = 60_000
const namesPerPart = 20_000

/**
 * Characters that a run may take. Names are kept of the smallest checks first,
 * until it is reached; identities are kept whatever they take.
 */
const mostCharacters = 1_150_000

interface Segment {
    readonly check: string
    readonly size: number
    readonly bytes: Uint8Array
}

/** Makes parts of segments, none with more than `mostIssues` unless it is one. */
function* groupSegments(
    segments: readonly Segment[],
    mostIssues: number
): Generator<readonly Segment[], void> {
    let group: Segment[] = []
    let size = 0
    for (const segment of segments) {
        if (group.length > 0 && size + segment.size > mostIssues) {
            yield group
            group = []
            size = 0
        }
        group.push(segment)
        size += segment.size
    }
    if (group.length > 0) {
        yield group
    }
}

async function packedPart(segments: readonly Segment[]): Promise<PackedPart> {
    return {
        checks: segments.map(({ check, size, bytes }) => [
            check,
            size,
            bytes.length,
        ]),
        coded: await compress(joinBytes(segments.map(({ bytes }) => bytes))),
    }
}

function* identitySegments(
    check: string,
    columns: IdentityColumns
): Sliced<Segment[]> {
    const segments: Segment[] = []
    const { length } = columns.keys
    for (let start = 0; start < length; start += issuesPerPart) {
        const end = Math.min(length, start + issuesPerPart)
        const bytes = yield* writeIssues(columns, start, end)
        segments.push({ check, size: end - start, bytes })
    }
    return segments
}

/** Packs the issues of a run; the order of the checks is kept. */
export async function packRun(
    checks: readonly IssuesToKeep[],
    doWork: DoWork
): Promise<PackedRun> {
    const segments: Segment[] = []
    const named: { check: string; names: readonly string[] }[] = []
    for (const { check, issues, isPersonal } of checks) {
        const columns = await doWork(identityColumns(issues))
        segments.push(...(await doWork(identitySegments(check, columns))))
        if (!isPersonal && columns.names !== undefined) {
            named.push({ check, names: columns.names })
        }
    }
    const identities: PackedPart[] = []
    for (const group of groupSegments(segments, issuesPerPart)) {
        identities.push(await packedPart(group))
    }
    const used = identities.reduce((sum, { coded }) => sum + coded.length, 0)
    return { identities, names: await packNames(named, mostCharacters - used) }
}

/** Names of whole checks, the smallest first, as far as `budget` reaches. */
async function packNames(
    checks: readonly { check: string; names: readonly string[] }[],
    budget: number
): Promise<readonly PackedPart[]> {
    const encoder = new TextEncoder()
    const segments = [...checks]
        .sort((left, right) => left.names.length - right.names.length)
        .filter(({ names }) => names.length <= namesPerPart)
        .map(({ check, names }) => ({
            check,
            size: names.length,
            bytes: encoder.encode(JSON.stringify(names)),
        }))
    const parts: PackedPart[] = []
    let left = budget
    for (const group of groupSegments(segments, namesPerPart)) {
        const part = await packedPart(group)
        left -= part.coded.length
        if (left < 0) {
            break
        }
        parts.push(part)
    }
    return parts
}
