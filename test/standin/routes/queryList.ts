import type { Incoming } from '../http/incoming'
import type { ServerVersion } from '../http/serverVersion'
import { selectFields } from './selectFields'

type Entry = Record<string, unknown>

const textOf = (value: unknown): string => {
    if (value === undefined || value === null) {
        return ''
    }
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const fits = (entry: Entry, filter: string): boolean => {
    const [property = '', operator = '', ...rest] = filter.split(':')
    const value = textOf(entry[property])
    const wanted = rest.join(':')
    const lowered = [value.toLowerCase(), wanted.toLowerCase()] as const
    switch (operator) {
        case 'eq':
            return value === wanted
        case '!eq':
        case 'ne':
        case 'neq':
            return value !== wanted
        case 'in':
            return wanted.replace(/[[\]]/g, '').split(',').includes(value)
        case 'like':
            return value.includes(wanted)
        case 'ilike':
            return lowered[0].includes(lowered[1])
        case 'null':
            return value === ''
        case '!null':
            return value !== ''
        case 'gt':
        case 'ge':
            return value >= wanted
        case 'lt':
        case 'le':
            return value <= wanted
        default:
            return true
    }
}

const ordered = (entries: Entry[], order: string | null): Entry[] => {
    const [property = 'name', direction = 'asc'] = (order ?? 'name').split(':')
    const sign = direction.startsWith('desc') ? -1 : 1
    const keyOf = (entry: Entry) => textOf(entry[property]).toLowerCase()
    return [...entries].sort((one, other) =>
        keyOf(one) < keyOf(other) ? -sign : keyOf(one) > keyOf(other) ? sign : 0
    )
}

const numberOr = (text: string | null, otherwise: number): number => {
    const number = Number(text)
    return text === null || !Number.isFinite(number) ? otherwise : number
}

const isPlain = (fields: string): boolean => /^[\w,]+$/.test(fields)

/** A page knows the address of the one after it. */
const nextPageOf = ({ origin, path, query }: Incoming, next: number) => {
    const fields = query.getAll('fields').join(',')
    const shown = new URLSearchParams({ page: String(next) })
    shown.set('pageSize', query.get('pageSize') ?? '50')
    if (fields !== '') {
        shown.set('fields', fields)
    }
    return `${origin}${path}?${shown.toString()}`
}

/** 2.44 puts the fields in the order in which they were asked for. */
const inWantedOrder = (entry: unknown, fields: string): unknown => {
    const values = entry as Entry
    return Object.fromEntries(
        fields
            .split(',')
            .filter((name) => values[name] !== undefined)
            .map((name) => [name, values[name]])
    )
}

/** A list of metadata with filter, order, fields and pages. */
export const queryList = (
    name: string,
    entries: Entry[],
    request: Incoming,
    version: ServerVersion
): Record<string, unknown> => {
    const { query } = request
    const filters = query.getAll('filter')
    const isAny = query.get('rootJunction')?.toUpperCase() === 'OR'
    const found = entries.filter((entry) =>
        isAny && filters.length > 0
            ? filters.some((filter) => fits(entry, filter))
            : filters.every((filter) => fits(entry, filter))
    )
    const sorted = ordered(found, query.get('order'))
    const fields = query.getAll('fields').join(',') || 'id,displayName'
    const isPaged =
        query.get('paging') !== 'false' && query.get('skipPaging') !== 'true'
    const page = numberOr(query.get('page'), 1)
    const pageSize = numberOr(query.get('pageSize'), 50)
    const shown = isPaged
        ? sorted.slice((page - 1) * pageSize, page * pageSize)
        : sorted
    const pageCount = Math.max(1, Math.ceil(sorted.length / pageSize))
    const hasNext = page < pageCount
    const pager = {
        page,
        total: sorted.length,
        pageSize,
        ...(hasNext ? { nextPage: nextPageOf(request, page + 1) } : {}),
        pageCount,
    }
    const isGist = version === '2.44' && isPaged && isPlain(fields)
    return {
        ...(isPaged ? { pager } : {}),
        ...(isGist ? { gist: true } : {}),
        [name]: shown
            .map((entry) => selectFields(entry, fields))
            .map((entry) => (isGist ? inWantedOrder(entry, fields) : entry)),
    }
}
