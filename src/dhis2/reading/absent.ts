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

/** Whether a field that may be missing already is what `absent` would make of it. */
export const isTextOrMissing = (value: unknown): boolean =>
    value === undefined || typeof value === 'string'
