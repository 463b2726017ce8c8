import type { StoreEntry } from '../store/dataStore'
import { valueAt } from '../store/storedJson'
import type { StoredJson } from '../store/storedJson'

type Entry = Record<string, unknown>

const nested = (path: string, value: StoredJson): Entry => {
    const [step = '', ...rest] = path.split('.')
    return { [step]: rest.length === 0 ? value : nested(rest.join('.'), value) }
}

const merge = (one: Entry, other: Entry): Entry => {
    const merged = { ...one }
    for (const [name, value] of Object.entries(other)) {
        const before = merged[name]
        const areObjects =
            typeof before === 'object' &&
            before !== null &&
            typeof value === 'object' &&
            value !== null
        merged[name] = areObjects
            ? merge(before as Entry, value as Entry)
            : value
    }
    return merged
}

/** `.` is the whole value; `a.b` a part; `a.b(name)` a part renamed. */
const entryJson = (key: string, value: StoredJson, fields: string): Entry => {
    let entry: Entry = { key }
    for (const field of fields.split(',').filter(Boolean)) {
        const alias = /^(.*)\((\w+)\)$/.exec(field)
        const path = alias?.[1] ?? field
        if (path === '.') {
            entry[alias?.[2] ?? 'value'] = value
            continue
        }
        const found = valueAt(value, path) ?? null
        const name = alias?.[2]
        entry = merge(
            entry,
            name === undefined ? nested(path, found) : { [name]: found }
        )
    }
    return entry
}

const fits = (key: string, value: StoredJson, filter: string): boolean => {
    const [path = '', operator = 'eq', ...rest] = filter.split(':')
    const found = path === '_' ? key : valueAt(value, path)
    const text = found === undefined || found === null ? '' : String(found)
    const wanted = rest.join(':')
    switch (operator) {
        case 'eq':
            return text === wanted
        case '!eq':
        case 'ne':
            return text !== wanted
        case 'like':
            return text.includes(wanted)
        case 'ilike':
            return text.toLowerCase().includes(wanted.toLowerCase())
        case '$like':
        case 'startsWith':
            return text.startsWith(wanted)
        case 'in':
            return wanted.replace(/[[\]]/g, '').split(',').includes(text)
        default:
            return true
    }
}

/** Many keys of a namespace in one answer, sorted by key, 50 to a page. */
export const entriesPage = (
    stored: readonly [string, StoreEntry][],
    fields: string,
    query: URLSearchParams
): unknown => {
    const filters = query.getAll('filter')
    const entries = stored
        .filter(([key, { value }]) =>
            filters.every((filter) => fits(key, value, filter))
        )
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, { value }]) => entryJson(key, value, fields))
    const isPaged = query.get('paging') !== 'false'
    const page = Number(query.get('page') ?? 1)
    const pageSize = Number(query.get('pageSize') ?? 50)
    const shown = isPaged
        ? entries.slice((page - 1) * pageSize, page * pageSize)
        : entries
    if (query.get('headless') === 'true') {
        return shown
    }
    return { ...(isPaged ? { pager: { page, pageSize } } : {}), entries: shown }
}
