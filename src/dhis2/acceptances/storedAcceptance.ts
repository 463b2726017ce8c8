import * as z from 'zod/mini'
import { absent } from '../reading/absent'
import { isObject } from '../reading/isObject'
import { unreadable, type Unreadable } from '../reading/unreadable'
import '../reading/schemaSettings'

/** The format that this version of the app writes. */
export const acceptanceFormat = 1

const act = {
    format: z.number(),
    by: absent(
        z.looseObject({ id: absent(z.string()), name: absent(z.string()) })
    ),
    /** ISO 8601 in UTC. */
    at: z.string(),
}

/** Identities of issues, as `issuePack` writes them, compressed. */
const packed = { issues: z.number(), coded: z.string() }

const details = {
    check: z.string(),
    reason: z.string(),
    comment: absent(z.string()),
    responsible: absent(z.string()),
    until: absent(z.string()),
    atMost: absent(z.number()),
}

/**
 * An entry of the app's dataStore namespace, which this app writes: an
 * acceptance `accepted-{check}-{id}`, or what has become of it under that key
 * with `.{id}` behind it. Entries are written once and never changed.
 */
const entrySchemas = {
    acceptedIssues: z.looseObject({ ...act, ...details, ...packed }),
    acceptedCheck: z.looseObject({ ...act, ...details }),
    edited: z.looseObject({
        ...act,
        of: z.string(),
        /** Fields that are other than their author saw them; '' empties one. */
        changed: z.record(z.string(), z.unknown()),
    }),
    takenBack: z.looseObject({ ...act, of: z.string() }),
    issuesTakenBack: z.looseObject({ ...act, of: z.string(), ...packed }),
}
type EntryKind = keyof typeof entrySchemas

export type StoredKind<Kind extends EntryKind> = Readonly<
    z.infer<(typeof entrySchemas)[Kind]> & { kind: Kind }
>
export type StoredEntry = { [Kind in EntryKind]: StoredKind<Kind> }[EntryKind]

const isEntryKind = (kind: unknown): kind is EntryKind =>
    typeof kind === 'string' && Object.hasOwn(entrySchemas, kind)

/** A stored value: as it is read, of a later app, or of no known shape. */
export type ReadEntry =
    | { readonly kind: 'ok'; readonly key: string; readonly entry: StoredEntry }
    | { readonly kind: 'newer'; readonly key: string }
    | { readonly kind: 'unreadable'; readonly unreadable: Unreadable }

/** Reads an entry; one of a later app is not guessed at. */
export function readEntry(key: string, raw: unknown): ReadEntry {
    if (
        isObject(raw) &&
        typeof raw.format === 'number' &&
        raw.format > acceptanceFormat
    ) {
        return { kind: 'newer', key }
    }
    const kind = isObject(raw) ? raw.kind : undefined
    if (!isEntryKind(kind)) {
        return {
            kind: 'unreadable',
            unreadable: { path: key, reason: 'unknown kind', raw },
        }
    }
    const read = entrySchemas[kind].safeParse(raw)
    if (!read.success) {
        return {
            kind: 'unreadable',
            unreadable: unreadable([key], raw, read.error),
        }
    }
    return Number.isNaN(Date.parse(read.data.at))
        ? {
              kind: 'unreadable',
              unreadable: { path: `${key}.at`, reason: 'expected a time', raw },
          }
        : { kind: 'ok', key, entry: { ...read.data, kind } as StoredEntry }
}
