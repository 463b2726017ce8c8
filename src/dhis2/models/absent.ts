import * as z from 'zod/mini'

/**
 * A field that may be missing. Some servers write `null` for what others leave
 * out; both read as `undefined`.
 */
export function absent<T extends z.core.SomeType>(schema: T) {
    const nullAsMissing = z.pipe(
        z.transform((raw: unknown): unknown => raw ?? undefined),
        z.optional(schema)
    )
    return z.optional(nullAsMissing)
}
