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
const StoredEntry = z.discriminatedUnion('kind', [
    z.looseObject({
        kind: z.literal('acceptedIssues'),
        ...act,
        ...details,
        ...packed,
    }),
    z.looseObject({ kind: z.literal('acceptedCheck'), ...act, ...details }),
    z.looseObject({
        kind: z.literal('edited'),
        ...act,
        of: z.string(),
        /** Fields that are other than their author saw them; '' empties one. */
        changed: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
    z.looseObject({ kind: z.literal('takenBack'), ...act, of: z.string() }),
    z.looseObject({
        kind: z.literal('issuesTakenBack'),
        ...act,
        of: z.string(),
        ...packed,
    }),
])
export type StoredEntry = Readonly<z.infer<typeof StoredEntry>>
export type StoredKind<Kind extends StoredEntry['kind']> = Extract<
    StoredEntry,
    { kind: Kind }
>

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
    const read = StoredEntry.safeParse(raw)
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
        : { kind: 'ok', key, entry: read.data }
}
