import type { Clock } from '../world/clock'
import type { UserAccount } from '../world/userAccounts'
import { inDatabaseOrder } from './storedJson'
import type { StoredJson } from './storedJson'

export type StoreEntry = {
    id: string
    value: StoredJson
    createdAt: number
    createdBy: UserAccount
    updatedAt: number
    updatedBy: UserAccount
}

export const createDataStore = (clock: Clock, newId: () => string) => {
    const namespaces = new Map<string, Map<string, StoreEntry>>()

    const find = (namespace: string, key: string) =>
        namespaces.get(namespace)?.get(key)

    const write = (
        namespace: string,
        key: string,
        value: StoredJson,
        user: UserAccount
    ) => {
        const entries =
            namespaces.get(namespace) ?? new Map<string, StoreEntry>()
        const before = find(namespace, key)
        const nowMs = clock.now()
        // A changed row moves to the end of its table.
        entries.delete(key)
        entries.set(key, {
            id: before?.id ?? newId(),
            value: inDatabaseOrder(value),
            createdAt: before?.createdAt ?? nowMs,
            createdBy: before?.createdBy ?? user,
            updatedAt: nowMs,
            updatedBy: user,
        })
        namespaces.set(namespace, entries)
    }

    return {
        find,
        write,
        namespaces: () => [...namespaces.keys()].sort(),
        entries: (namespace: string): [string, StoreEntry][] | undefined => {
            const entries = namespaces.get(namespace)
            return entries && [...entries]
        },
        deleteKey: (namespace: string, key: string) => {
            const entries = namespaces.get(namespace)
            entries?.delete(key)
            if (entries?.size === 0) {
                namespaces.delete(namespace)
            }
        },
        deleteNamespace: (namespace: string) => namespaces.delete(namespace),
    }
}
