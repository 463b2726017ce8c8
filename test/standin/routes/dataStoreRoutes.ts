import type { Incoming } from '../http/incoming'
import { route } from '../http/router'
import type { Handler, Route } from '../http/router'
import type { StandinResponse } from '../http/standinRequest'
import { withValueAt } from '../store/storedJson'
import type { StoredJson } from '../store/storedJson'
import { hasAuthority } from '../world/userAccounts'
import type { World } from '../world/world'
import { entriesPage, filterError } from './dataStoreEntries'
import { metaDataJson } from './dataStoreMetaData'

const appNamespace = 'integrity-monitor'

const namesOf = ({ parameters }: Incoming) => ({
    namespace: parameters.namespace ?? '',
    key: parameters.key ?? '',
})

/** A server makes it of the app's short name, letters and digits alone. */
const appAuthority = `M_${appNamespace.replaceAll(/[^a-zA-Z0-9]/g, '')}`

/** The app's own namespace is for those who may open the app. */
const guarded =
    (world: World, handle: Handler): Handler =>
    (request) => {
        const { namespace } = namesOf(request)
        const isOpen =
            namespace !== appNamespace ||
            hasAuthority(request.user, appAuthority)
        return isOpen
            ? handle(request)
            : world.answers.error(
                  403,
                  `Namespace '${namespace}' is protected, access denied`
              )
    }

const noNamespace = (world: World, namespace: string) =>
    world.answers.error(404, `Namespace not found: '${namespace}'`, 'E1005')

const noKey = (world: World, namespace: string, key: string) =>
    world.answers.error(
        404,
        `Key '${key}' not found in namespace '${namespace}'`,
        'E1005'
    )

const parseValue = (body: string): StoredJson | undefined => {
    try {
        return JSON.parse(body) as StoredJson
    } catch {
        return undefined
    }
}

/** Appends to an array and keeps the last so many. */
const rolled = (
    before: StoredJson | undefined,
    value: StoredJson,
    keep: number
): StoredJson =>
    Array.isArray(before) ? [...before, value].slice(-keep) : [value]

const changed = (
    before: StoredJson | undefined,
    value: StoredJson,
    query: URLSearchParams
): StoredJson => {
    const roll = query.get('roll')
    const replace = (old: StoredJson | undefined) =>
        roll === null ? value : rolled(old, value, Number(roll))
    const path = query.get('path')
    return path === null ? replace(before) : withValueAt(before, path, replace)
}

const write = (
    world: World,
    request: Incoming,
    isNewOnly: boolean
): StandinResponse => {
    const { namespace, key } = namesOf(request)
    const before = world.dataStore.find(namespace, key)
    if (isNewOnly && before) {
        return world.answers.error(
            409,
            `Key '${key}' already exists in namespace '${namespace}'`,
            'E1004'
        )
    }
    const value = parseValue(request.body)
    if (value === undefined) {
        return world.answers.error(
            400,
            `Invalid JSON value for key '${key}'`,
            'E1003'
        )
    }
    const after = changed(before?.value, value, request.query)
    world.dataStore.write(namespace, key, after, request.user)
    return before
        ? world.answers.message(200, { message: `Key updated: '${key}'` })
        : world.answers.message(201, { message: `Key created: '${key}'` })
}

const remove = (world: World, request: Incoming): StandinResponse => {
    const { namespace, key } = namesOf(request)
    if (!world.dataStore.find(namespace, key)) {
        return noKey(world, namespace, key)
    }
    world.dataStore.deleteKey(namespace, key)
    return world.answers.message(200, {
        message: `Key '${key}' deleted from namespace '${namespace}'`,
    })
}

const removeNamespace = (world: World, request: Incoming): StandinResponse => {
    const { namespace } = namesOf(request)
    if (!world.dataStore.deleteNamespace(namespace)) {
        return noNamespace(world, namespace)
    }
    return world.answers.message(200, {
        message: `Namespace deleted: '${namespace}'`,
    })
}

const list = (world: World, request: Incoming): StandinResponse => {
    const { namespace } = namesOf(request)
    const entries = world.dataStore.entries(namespace)
    const fields = request.query.get('fields')
    const mistake = filterError(request.query)
    if (fields !== null && mistake !== undefined) {
        return world.version === '2.41'
            ? world.answers.message(409, { message: mistake })
            : world.answers.error(409, mistake)
    }
    if (fields !== null) {
        return world.answers.json(
            entriesPage(entries ?? [], fields, request.query)
        )
    }
    return entries
        ? world.answers.json(entries.map(([key]) => key))
        : noNamespace(world, namespace)
}

export const dataStoreRoutes = (world: World): Route[] => {
    const at = (signature: string, handle: Handler) =>
        route(signature, guarded(world, handle))
    const keyPath = '/api/dataStore/{namespace}/{key}'
    return [
        route('GET /api/dataStore', () =>
            world.answers.json(world.dataStore.namespaces())
        ),
        at('GET /api/dataStore/{namespace}', (request) => list(world, request)),
        at('DELETE /api/dataStore/{namespace}', (request) =>
            removeNamespace(world, request)
        ),
        at(`GET ${keyPath}`, (request) => {
            const { namespace, key } = namesOf(request)
            const entry = world.dataStore.find(namespace, key)
            return entry
                ? world.answers.json(entry.value)
                : noKey(world, namespace, key)
        }),
        at(`GET ${keyPath}/metaData`, (request) => {
            const { namespace, key } = namesOf(request)
            const entry = world.dataStore.find(namespace, key)
            return entry
                ? world.answers.json(metaDataJson(world, namespace, key, entry))
                : noKey(world, namespace, key)
        }),
        at(`POST ${keyPath}`, (request) => write(world, request, true)),
        at(`PUT ${keyPath}`, (request) => write(world, request, false)),
        at(`DELETE ${keyPath}`, (request) => remove(world, request)),
    ]
}
