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

/** In the order in which the server lists them when it knows none of them. */
const operators = [
    ...['startswith', '!in', '!$like', 'lt', 'endswith', '!eq', 'like$'],
    ...['empty', 'ieq', '$like', '!endswith', 'gte', 'neq', 'lte', '!empty'],
    ...['ge', '!like$', 'in', 'like', '!startswith', '!$ilike', '!null', 'eq'],
    ...['gt', 'null', '$ilike', 'ilike$', '!ilike', 'ne', '!ilike$', 'le'],
    ...['ilike', '!like'],
] as const

const partsOf = (filter: string) => {
    const [path = '', operator = 'eq', ...rest] = filter.split(':')
    return { path, operator: operator.toLowerCase(), wanted: rest.join(':') }
}

/** What the server says to a filter that it cannot read. */
export const filterError = (query: URLSearchParams): string | undefined =>
    query
        .getAll('filter')
        .map((filter) => partsOf(filter).operator)
        .filter((operator) => !operators.some((known) => known === operator))
        .map(
            (operator) =>
                `Unknown operator: \`${operator.toUpperCase()}\` Use one of [${operators.join(', ')}]`
        )[0]

type Comparison = (text: string, wanted: string) => boolean

const compared = (text: string, wanted: string): number => {
    const areNumbers =
        text !== '' && !Number.isNaN(Number(text) + Number(wanted))
    const [one, other] = areNumbers
        ? [Number(text), Number(wanted)]
        : [text, wanted]
    return one < other ? -1 : one > other ? 1 : 0
}

const comparisons: Readonly<Record<string, Comparison>> = {
    eq: (text, wanted) => text === wanted,
    ieq: (text, wanted) => text.toLowerCase() === wanted.toLowerCase(),
    lt: (text, wanted) => compared(text, wanted) < 0,
    le: (text, wanted) => compared(text, wanted) <= 0,
    gt: (text, wanted) => compared(text, wanted) > 0,
    ge: (text, wanted) => compared(text, wanted) >= 0,
    like: (text, wanted) => text.includes(wanted),
    startswith: (text, wanted) => text.startsWith(wanted),
    endswith: (text, wanted) => text.endsWith(wanted),
    in: (text, wanted) =>
        wanted.replace(/[[\]]/g, '').split(',').includes(text),
    null: (text) => text === '',
    empty: (text) => text === '',
}

const synonyms: Readonly<Record<string, string>> = {
    ne: '!eq',
    neq: '!eq',
    lte: 'le',
    gte: 'ge',
    $like: 'startswith',
    like$: 'endswith',
    '!$like': '!startswith',
    '!like$': '!endswith',
    $ilike: 'istartswith',
    ilike$: 'iendswith',
    '!$ilike': '!istartswith',
    '!ilike$': '!iendswith',
}

const fits = (key: string, value: StoredJson, filter: string): boolean => {
    const { path, operator, wanted } = partsOf(filter)
    const found = path === '_' ? key : valueAt(value, path)
    const text = found === undefined || found === null ? '' : String(found)
    const plain = synonyms[operator] ?? operator
    const isNot = plain.startsWith('!')
    const name = isNot ? plain.slice(1) : plain
    const isCaseless = /^i(like|startswith|endswith)$/.test(name)
    const compare = comparisons[isCaseless ? name.slice(1) : name]
    const hit = isCaseless
        ? compare?.(text.toLowerCase(), wanted.toLowerCase())
        : compare?.(text, wanted)
    return hit === undefined || hit !== isNot
}

/** Only entries that have one of the fields; a key is always there. */
const hasAnyField = (value: StoredJson, fields: string): boolean =>
    fields
        .split(',')
        .map((field) => field.replace(/\(\w+\)$/, ''))
        .some(
            (path) =>
                path === '.' ||
                path === '' ||
                valueAt(value, path) !== undefined
        )

const ordered = (
    entries: readonly [string, StoreEntry][],
    order: string | null
): [string, StoreEntry][] => {
    const [path = '_', direction = 'asc'] = (order ?? '_').split(':')
    const sign = direction.startsWith('desc') ? -1 : 1
    const textOf = ([key, { value }]: [string, StoreEntry]): string =>
        path === '_' ? key : String(valueAt(value, path) ?? '')
    return [...entries].sort(
        (one, other) => sign * compared(textOf(one), textOf(other))
    )
}

/** Many keys of a namespace in one answer, sorted by key unless told otherwise, 50 to a page. */
export const entriesPage = (
    stored: readonly [string, StoreEntry][],
    fields: string,
    query: URLSearchParams
): unknown => {
    const filters = query.getAll('filter')
    const found = stored.filter(
        ([key, { value }]) =>
            hasAnyField(value, fields) &&
            filters.every((filter) => fits(key, value, filter))
    )
    const entries = ordered(found, query.get('order')).map(([key, { value }]) =>
        entryJson(key, value, fields)
    )
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
