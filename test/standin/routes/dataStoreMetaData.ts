import type { StoreEntry } from '../store/dataStore'
import { userReference } from '../world/userAccounts'
import type { World } from '../world/world'

export const metaDataJson = (
    world: World,
    namespace: string,
    key: string,
    entry: StoreEntry
) => ({
    created: world.time.format(entry.createdAt),
    lastUpdated: world.time.format(entry.updatedAt),
    translations: [],
    createdBy: userReference(entry.createdBy),
    favorites: [],
    lastUpdatedBy: userReference(entry.updatedBy),
    sharing: {
        owner: entry.createdBy.id,
        users: {},
        userGroups: {},
        public: 'rw------',
    },
    namespace,
    key,
    access: {
        manage: true,
        write: true,
        read: true,
        update: true,
        delete: true,
    },
    favorite: false,
    user: userReference(entry.createdBy),
    id: entry.id,
    attributeValues: [],
})
