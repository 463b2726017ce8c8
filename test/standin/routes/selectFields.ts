type Fields = Map<string, Fields | undefined>

/** Splits at commas that are not inside brackets. */
const splitFields = (text: string): string[] => {
    const parts: string[] = []
    let depth = 0
    let part = ''
    for (const character of text) {
        depth += character === '[' ? 1 : character === ']' ? -1 : 0
        if (character === ',' && depth === 0) {
            parts.push(part)
            part = ''
        } else {
            part += character
        }
    }
    return [...parts, part].map((piece) => piece.trim()).filter(Boolean)
}

const parseFields = (text: string): Fields => {
    const fields: Fields = new Map()
    for (const part of splitFields(text)) {
        const bracket = part.indexOf('[')
        if (bracket > 0) {
            const inner = parseFields(part.slice(bracket + 1, -1))
            fields.set(part.slice(0, bracket), inner)
        } else if (part.includes('.')) {
            const dot = part.indexOf('.')
            fields.set(part.slice(0, dot), parseFields(part.slice(dot + 1)))
        } else {
            fields.set(part, undefined)
        }
    }
    return fields
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)

const pick = (value: unknown, fields: Fields): unknown => {
    if (Array.isArray(value)) {
        return value.map((entry) => pick(entry, fields))
    }
    if (!isRecord(value)) {
        return value
    }
    const all = fields.has('*') || fields.has(':all')
    return Object.fromEntries(
        Object.entries(value)
            .filter(([name]) => all || fields.has(name))
            .map(([name, inner]) => {
                const wanted = fields.get(name)
                return [name, wanted ? pick(inner, wanted) : inner]
            })
    )
}

/** DHIS2's `fields`: names, `*`, `:all`, `object[name]`, `!name`. */
export const selectFields = (value: unknown, fields: string): unknown => {
    const wanted = parseFields(fields)
    const picked = pick(value, wanted)
    const dropped = [...wanted.keys()].filter((name) => name.startsWith('!'))
    if (dropped.length === 0 || !isRecord(picked)) {
        return picked
    }
    return Object.fromEntries(
        Object.entries(picked).filter(([name]) => !dropped.includes(`!${name}`))
    )
}
