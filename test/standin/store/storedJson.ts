export type StoredJson =
    | string
    | number
    | boolean
    | null
    | StoredJson[]
    | { [key: string]: StoredJson }

const isObject = (
    value: StoredJson | undefined
): value is { [key: string]: StoredJson } =>
    typeof value === 'object' && value !== null && !Array.isArray(value)

const byLengthThenText = (one: string, other: string): number =>
    one.length - other.length || (one < other ? -1 : one > other ? 1 : 0)

/** The database keeps no order of keys: short ones come first. */
export const inDatabaseOrder = (value: StoredJson): StoredJson => {
    if (Array.isArray(value)) {
        return value.map(inDatabaseOrder)
    }
    if (!isObject(value)) {
        return value
    }
    const ordered: { [key: string]: StoredJson } = {}
    for (const key of Object.keys(value).sort(byLengthThenText)) {
        ordered[key] = inDatabaseOrder(value[key] ?? null)
    }
    return ordered
}

export const valueAt = (
    value: StoredJson | undefined,
    path: string
): StoredJson | undefined => {
    let current = value
    for (const step of path.split('.')) {
        current = isObject(current) ? current[step] : undefined
    }
    return current
}

/** A copy in which only this place has changed. */
export const withValueAt = (
    value: StoredJson | undefined,
    path: string,
    change: (before: StoredJson | undefined) => StoredJson
): StoredJson => {
    const [step = '', ...rest] = path.split('.')
    const before = isObject(value) ? value : {}
    const after =
        rest.length === 0
            ? change(before[step])
            : withValueAt(before[step], rest.join('.'), change)
    return { ...before, [step]: after }
}
