import type { Unreadable } from '../reading/unreadable'
import type { Sliced } from '../slicing/sliced'
import type { IdentityColumns } from '../store/identityColumns'
import type { DoWork } from '../store/packRun'
import type { StoredFields } from '../store/appStore'
import type { Acceptance, AcceptanceDetails } from './acceptance'
import { editedBy } from './editedAcceptance'
import { unpackIssues, type PackedIssues } from './packedIssues'
import {
    readEntry,
    type StoredEntry,
    type StoredKind,
} from './storedAcceptance'

/** What is stored of acceptances. */
export interface StoredAcceptances {
    /** Those that stand, the first one first; ended ones are among them. */
    readonly acceptances: readonly Acceptance[]
    /** Entries that a later app has written: they stay as they are. */
    readonly newer: number
    /** Entries of no known shape: they stay as they are, too. */
    readonly unreadable: readonly Unreadable[]
}

type Keyed<Entry extends StoredEntry = StoredEntry> = Entry & {
    readonly key: string
}
type AcceptedEntry = StoredKind<'acceptedIssues'> | StoredKind<'acceptedCheck'>

const momentOf = ({ at }: StoredEntry) => Date.parse(at)

/** In the order in which they were done; at the same time, by their key. */
const inOrder = (left: Keyed, right: Keyed) =>
    momentOf(left) - momentOf(right) ||
    (left.key < right.key ? -1 : left.key > right.key ? 1 : 0)

/**
 * Puts the entries together: each acceptance with what has become of it. The
 * order in which they are listed does not matter.
 */
export async function readAcceptances(
    values: readonly StoredFields[],
    doWork: DoWork
): Promise<StoredAcceptances> {
    const entries: Keyed[] = []
    const unreadable: Unreadable[] = []
    let newer = 0
    for (const { key, fields } of values) {
        const read = readEntry(key, fields.value)
        if (read.kind === 'ok') {
            entries.push({ ...read.entry, key })
        } else if (read.kind === 'newer') {
            newer += 1
        } else {
            unreadable.push(read.unreadable)
        }
    }
    entries.sort(inOrder)
    const unpack = async (pack: Keyed & PackedIssues) => {
        try {
            return await unpackIssues(pack, doWork)
        } catch (cause) {
            unreadable.push({
                path: `${pack.key}.coded`,
                reason: cause instanceof Error ? cause.message : 'damaged',
                raw: pack.coded.slice(0, 200),
            })
            return undefined
        }
    }
    const changes = new Map<string, Keyed[]>()
    for (const entry of entries) {
        if (!isAccepted(entry)) {
            changes.set(entry.of, [...(changes.get(entry.of) ?? []), entry])
        }
    }
    const acceptances: Acceptance[] = []
    for (const entry of entries.filter(isAccepted)) {
        const made = await acceptanceOf(
            entry,
            changes.get(entry.key) ?? [],
            unpack,
            doWork
        )
        if (made !== undefined) {
            acceptances.push(made)
        }
    }
    return { acceptances, newer, unreadable }
}

const isAccepted = (entry: Keyed): entry is Keyed<AcceptedEntry> =>
    entry.kind === 'acceptedIssues' || entry.kind === 'acceptedCheck'

type Unpack = (
    pack: Keyed & PackedIssues
) => Promise<IdentityColumns | undefined>

/** An acceptance as it stands; undefined where nothing is left of it. */
async function acceptanceOf(
    entry: Keyed<AcceptedEntry>,
    changes: readonly Keyed[],
    unpack: Unpack,
    doWork: DoWork
): Promise<Acceptance | undefined> {
    if (changes.some(({ kind }) => kind === 'takenBack')) {
        return undefined
    }
    let issues: IdentityColumns | undefined
    if (entry.kind === 'acceptedIssues') {
        issues = await unpack(entry)
        for (const change of changes) {
            const taken =
                change.kind === 'issuesTakenBack'
                    ? await unpack(change)
                    : undefined
            if (issues !== undefined && taken !== undefined) {
                issues = await doWork(withoutIssues(issues, taken))
            }
        }
        if (issues === undefined || issues.keys.length === 0) {
            return undefined
        }
    }
    const first: Acceptance = {
        key: entry.key,
        check: entry.check,
        issues,
        details: detailsOf(entry),
        by: entry.by ?? {},
        at: momentOf(entry),
        edits: [],
    }
    return changes.reduce(
        (before, change) =>
            change.kind === 'edited'
                ? editedBy(before, change.changed, {
                      by: change.by ?? {},
                      at: momentOf(change),
                  })
                : before,
        first
    )
}

const detailsOf = (entry: AcceptedEntry): AcceptanceDetails => ({
    reason: entry.reason,
    comment: entry.comment ?? '',
    responsible: entry.responsible ?? '',
    until: entry.until ?? '',
    atMost: entry.kind === 'acceptedCheck' ? entry.atMost : undefined,
})

/** Issues between two chances to stand aside. */
const issuesPerStep = 2048

/** Equal issues are counted: of two, one can be taken back. */
function* withoutIssues(
    { keys, marks }: IdentityColumns,
    taken: IdentityColumns
): Sliced<IdentityColumns> {
    const nameAt = (columns: IdentityColumns, place: number) =>
        `${columns.keys[place] ?? ''} ${columns.marks[place] ?? 0}`
    const left = new Map<string, number>()
    for (const place of taken.keys.keys()) {
        const name = nameAt(taken, place)
        left.set(name, (left.get(name) ?? 0) + 1)
        if (place % issuesPerStep === 0) {
            yield
        }
    }
    const kept: number[] = []
    for (const place of keys.keys()) {
        const name = nameAt({ keys, marks }, place)
        const count = left.get(name) ?? 0
        if (count > 0) {
            left.set(name, count - 1)
        } else {
            kept.push(place)
        }
        if (place % issuesPerStep === 0) {
            yield
        }
    }
    return {
        keys: kept.map((place) => keys[place] ?? ''),
        marks: Uint16Array.from(kept, (place) => marks[place] ?? 0),
    }
}
