import type * as z from 'zod/mini'

/**
 * Something the server sent that does not have the shape it should have. It is
 * set aside beside its readable neighbours: never dropped, never counted as
 * "no issue".
 */
export interface Unreadable {
    /** Where it stood in the answer, e.g. `orgunits_orphaned.issues.12.name`. */
    readonly path: string
    /** What is wrong with it, in the validator's words. */
    readonly reason: string
    /** The value as it came. */
    readonly raw: unknown
}

/** What a failed reading says of the value, as far as it is told on. */
type Defects = Pick<z.core.$ZodError, 'issues'>

/** Sets one value aside, naming the place of its first defect. */
export function unreadable(
    parentPath: readonly PropertyKey[],
    raw: unknown,
    error: Defects
): Unreadable {
    const first = error.issues[0]
    return {
        path: [...parentPath, ...(first?.path ?? [])].map(String).join('.'),
        reason: defectOf(error),
        raw,
    }
}

/** The first defect in words; the small build of Zod has none of its own. */
export function defectOf({ issues: [first] }: Defects): string {
    return first?.code === 'invalid_type'
        ? `expected ${first.expected}`
        : (first?.message ?? 'unknown shape')
}

/** The rows of a list that could be read, and those that could not. */
export interface ReadRows<Row> {
    readonly rows: readonly Row[]
    readonly unreadable: readonly Unreadable[]
}

/**
 * Reads a list row by row: a malformed row never costs its neighbours.
 *
 * @param isWellFormed a quick test for long lists: what passes it goes past
 *   the schema, and a list in which all rows pass is not copied
 */
export function readRows<Row>(
    schema: z.ZodMiniType<Row>,
    raw: readonly unknown[],
    parentPath: readonly PropertyKey[] = [],
    isWellFormed?: (row: unknown) => row is Row
): ReadRows<Row> {
    if (isWellFormed !== undefined && raw.every(isWellFormed)) {
        return { rows: raw, unreadable: [] }
    }
    const rows: Row[] = []
    const aside: Unreadable[] = []
    raw.forEach((value, index) => {
        if (isWellFormed?.(value)) {
            rows.push(value)
            return
        }
        const read = schema.safeParse(value)
        if (read.success) {
            rows.push(read.data)
        } else {
            aside.push(unreadable([...parentPath, index], value, read.error))
        }
    })
    return { rows, unreadable: aside }
}
