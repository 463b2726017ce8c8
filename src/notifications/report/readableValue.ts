/** One line of a value shown readably: where it stands and what it is. */
export interface ReadableLine {
    /** e.g. `checks` or `options.skipTables`. */
    readonly path: string
    readonly text: string
}

const longestPath = 6

/**
 * Any JSON value as lines of text: plain values as they are, lists of plain
 * values joined, objects taken apart.
 */
export function readableLines(value: unknown): readonly ReadableLine[] {
    return [...linesOf(value, [])]
}

function* linesOf(
    value: unknown,
    path: readonly string[]
): Generator<ReadableLine> {
    if (value === undefined || (value === null && path.length === 0)) {
        return
    }
    if (isPlain(value)) {
        yield { path: path.join('.'), text: String(value) }
    } else if (Array.isArray(value) && value.every(isPlain)) {
        yield { path: path.join('.'), text: value.map(String).join(', ') }
    } else if (path.length >= longestPath) {
        yield { path: path.join('.'), text: JSON.stringify(value) }
    } else {
        for (const [name, inner] of Object.entries(value)) {
            yield* linesOf(inner, [...path, name])
        }
    }
}

const isPlain = (value: unknown): value is string | number | boolean | null =>
    value === null || typeof value !== 'object'
