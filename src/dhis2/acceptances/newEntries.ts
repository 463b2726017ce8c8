import type { IdentityColumns } from '../store/identityColumns'
import type { DoWork } from '../store/packRun'
import type {
    Acceptance,
    AcceptanceAct,
    AcceptanceChange,
    AcceptanceDetails,
} from './acceptance'
import { newAcceptanceKey, newChangeKey } from './acceptanceKeys'
import { packIssues } from './packedIssues'
import { acceptanceFormat, type StoredEntry } from './storedAcceptance'

/**
 * A value to store under a key of its own. It is made once, however often its
 * writing is tried: so nothing is accepted twice.
 */
export interface NewEntry {
    readonly key: string
    readonly value: StoredEntry
}

/** What of a check is accepted. */
export interface AcceptedPart {
    readonly check: string
    /** Undefined: the whole check. */
    readonly issues: IdentityColumns | undefined
}

const stamp = ({ by, at }: AcceptanceAct) => ({
    format: acceptanceFormat,
    by: { ...by },
    at: new Date(at).toISOString(),
})

/** The entries that accept something; a check has several where it is large. */
export async function acceptingEntries(
    parts: readonly AcceptedPart[],
    details: AcceptanceDetails,
    act: AcceptanceAct,
    doWork: DoWork
): Promise<readonly NewEntry[]> {
    const entries: NewEntry[] = []
    for (const { check, issues } of parts) {
        const common = { ...stamp(act), ...details, check }
        if (issues === undefined) {
            entries.push({
                key: newAcceptanceKey(check),
                value: { kind: 'acceptedCheck', ...common },
            })
            continue
        }
        for (const pack of await packIssues(issues, doWork)) {
            entries.push({
                key: newAcceptanceKey(check),
                value: {
                    kind: 'acceptedIssues',
                    ...common,
                    atMost: undefined,
                    ...pack,
                },
            })
        }
    }
    return entries
}

/** The entry that edits an acceptance: only what is other than it was seen. */
export function editingEntry(
    { key, issues, details }: Acceptance,
    change: AcceptanceChange,
    act: AcceptanceAct
): NewEntry | undefined {
    const changed: Record<string, string | number> = {}
    for (const field of [
        'reason',
        'comment',
        'responsible',
        'until',
    ] as const) {
        const after = change[field]
        if (after !== undefined && after !== details[field]) {
            changed[field] = after
        }
    }
    if (
        issues === undefined &&
        'atMost' in change &&
        change.atMost !== details.atMost
    ) {
        changed.atMost = change.atMost ?? ''
    }
    return Object.keys(changed).length === 0
        ? undefined
        : {
              key: newChangeKey(key),
              value: { kind: 'edited', ...stamp(act), of: key, changed },
          }
}

/** The entries that take back some issues of an acceptance, or all of it. */
export async function takingBackEntries(
    { key }: Pick<Acceptance, 'key'>,
    issues: IdentityColumns | undefined,
    act: AcceptanceAct,
    doWork: DoWork
): Promise<readonly NewEntry[]> {
    if (issues === undefined) {
        return [
            {
                key: newChangeKey(key),
                value: { kind: 'takenBack', ...stamp(act), of: key },
            },
        ]
    }
    const packs = await packIssues(issues, doWork)
    return packs.map((pack) => ({
        key: newChangeKey(key),
        value: { kind: 'issuesTakenBack', ...stamp(act), of: key, ...pack },
    }))
}
