import { savedRunFormat } from './savedRun'
import { isObject } from '../reading/isObject'
import type { CallOptions } from '../wire/request'
import type { AppStore, StoredFields } from './appStore'
import { keyOfRun, partPrefix, runPrefix } from './storeKeys'

const dayMs = 86_400_000

/**
 * Removes parts older than a day that no run names.
 *
 * @returns how many there were
 */
export async function sweepLeftovers(
    store: AppStore,
    now: number,
    options: CallOptions
): Promise<number> {
    const parts = await store.listFields(
        partPrefix,
        ['run', 'savedAt'],
        options
    )
    const old = oldParts(parts, now)
    if (old.length === 0) {
        return 0
    }
    const runs = await store.listFields(
        runPrefix,
        ['format', 'identities', 'names'],
        options
    )
    const left = disownedParts(old, runs)
    await store.removeAll(left.map(({ key }) => key))
    return left.length
}

/** Parts that no saving of now can still need: older than a day. */
const oldParts = (
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
const disownedParts = (
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
