import { savedRunFormat } from './savedRun'
import { isObject } from '../reading/isObject'
import type { StoredFields } from './appStore'
import { keyOfRun } from './storeKeys'

const dayMs = 86_400_000

/** Parts that no saving of now can still need: older than a day. */
export const oldParts = (
    parts: readonly StoredFields[],
    now: number
): readonly StoredFields[] =>
    parts.filter(
        ({ fields: { savedAt } }) =>
            typeof savedAt === 'string' && Date.parse(savedAt) < now - dayMs
    )

/**
 * Parts of runs that are not there, or have no use for them. What belongs to an
 * entry that this app cannot read stays.
 */
export const disownedParts = (
    parts: readonly StoredFields[],
    runs: readonly StoredFields[]
): readonly StoredFields[] =>
    parts.filter(({ key, fields }) => {
        const entry = runs.find(
            (run) => run.key === keyOfRun(String(fields.run))
        )
        return entry === undefined || isDisowned(key, entry.fields)
    })

const isDisowned = (key: string, entry: StoredFields['fields']) =>
    entry.format === savedRunFormat &&
    Array.isArray(entry.identities) &&
    Array.isArray(entry.names) &&
    !hasKey(entry.identities, key) &&
    !hasKey(entry.names, key)

const hasKey = (parts: readonly unknown[], key: string) =>
    parts.some((part) => isObject(part) && part.key === key)
