import type { SavedPart } from './savedRun'
import type { Sliced } from '../slicing/sliced'
import { compress } from './compression'
import {
    identityColumns,
    identitySlice,
    type IdentityColumns,
} from './identityColumns'
import type { IdentifiedIssue } from './issueIdentity'
import { writeIssues } from './issuePack'

/** The issues of one check that are to be kept. */
export interface IssuesToKeep {
    readonly check: string
    /** As the server lists them, or by their identity already. */
    readonly issues: readonly IdentifiedIssue[] | IdentityColumns
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

/** At 12 characters an issue a part stays below 900 kB, which proxies take. */
const issuesPerPart = 60_000
const namesPerPart = 20_000
/** What a value has beside them is small. */
const charactersPerPart = 880_000

/**
 * Characters that a run may take. Names are kept of the smallest checks first,
 * until it is reached; identities are kept whatever they take.
 */
const mostCharacters = 1_150_000

/** Some of the issues of a check. */
interface Segment {
    readonly check: string
    readonly columns: IdentityColumns
}

const sizeOf = ({ columns }: Segment) => columns.keys.length

const contentsOf = (segments: readonly Segment[]): SavedPart['checks'] =>
    segments.map((segment) => [segment.check, sizeOf(segment)])

/** Cuts what is larger than a part, and puts into one part what fits. */
function* groupSegments(
    checks: readonly Segment[],
    mostIssues: number
): Generator<readonly Segment[], void> {
    let group: Segment[] = []
    let room = mostIssues
    for (const { check, columns } of checks) {
        const { length } = columns.keys
        for (let start = 0; start < length;) {
            const end = Math.min(length, start + room)
            group.push({ check, columns: identitySlice(columns, start, end) })
            room -= end - start
            start = end
            if (room === 0) {
                yield group
                group = []
                room = mostIssues
            }
        }
    }
    if (group.length > 0) {
        yield group
    }
}

/** Issues of several checks, one after the other. */
function joinColumns(segments: readonly Segment[]): IdentityColumns {
    const marks = new Uint16Array(
        segments.reduce((sum, segment) => sum + sizeOf(segment), 0)
    )
    let at = 0
    for (const { columns } of segments) {
        marks.set(columns.marks, at)
        at += columns.marks.length
    }
    return { keys: segments.flatMap(({ columns }) => columns.keys), marks }
}

/** Packs the issues of a run; the order of the checks is kept. */
export async function packRun(
    checks: readonly IssuesToKeep[],
    doWork: DoWork
): Promise<PackedRun> {
    const segments: Segment[] = []
    const named: Segment[] = []
    for (const { check, issues, isPersonal } of checks) {
        const columns =
            'marks' in issues ? issues : await doWork(identityColumns(issues))
        segments.push({ check, columns })
        if (!isPersonal && columns.names !== undefined) {
            named.push({ check, columns })
        }
    }
    const identities = await packSegments(
        segments,
        issuesPerPart,
        async (group) => compress(await doWork(writeIssues(joinColumns(group))))
    )
    const used = identities.reduce((sum, { coded }) => sum + coded.length, 0)
    return { identities, names: await packNames(named, mostCharacters - used) }
}

type CodeGroup = (group: readonly Segment[]) => Promise<string>

/** Parts of at most so many issues; what becomes too long is halved. */
async function packSegments(
    checks: readonly Segment[],
    mostIssues: number,
    code: CodeGroup
): Promise<readonly PackedPart[]> {
    const parts: PackedPart[] = []
    for (const group of groupSegments(checks, mostIssues)) {
        parts.push(...(await packGroup(group, code)))
    }
    return parts
}

async function packGroup(
    group: readonly Segment[],
    code: CodeGroup
): Promise<readonly PackedPart[]> {
    const coded = await code(group)
    const issues = group.reduce((sum, segment) => sum + sizeOf(segment), 0)
    return coded.length <= charactersPerPart || issues < 2
        ? [{ checks: contentsOf(group), coded }]
        : packSegments(group, Math.ceil(issues / 2), code)
}

const codeNames: CodeGroup = (group) =>
    compress(
        new TextEncoder().encode(
            JSON.stringify(group.map(({ columns }) => columns.names))
        )
    )

/** Names of whole checks, the smallest first, as far as `budget` reaches. */
async function packNames(
    checks: readonly Segment[],
    budget: number
): Promise<readonly PackedPart[]> {
    const small = checks
        .filter((segment) => sizeOf(segment) <= namesPerPart)
        .sort((left, right) => sizeOf(left) - sizeOf(right))
    const parts: PackedPart[] = []
    let left = budget
    for (const group of groupSegments(small, namesPerPart)) {
        const packed = await packGroup(group, codeNames)
        left -= packed.reduce((sum, { coded }) => sum + coded.length, 0)
        if (left < 0) {
            break
        }
        parts.push(...packed)
    }
    return parts
}
