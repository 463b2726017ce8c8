import * as z from 'zod/mini'

/**
 * A field that may be missing. Some servers write `null` for what others leave
 * out; both read as `undefined`.
 */
export function absent<T extends z.core.SomeType>(
    schema: T
): z.ZodMiniOptional<T> {
    const nullAsMissing = z.pipe(
        z.transform((raw: unknown) => raw ?? undefined),
        z.optional(schema) as unknown as z.ZodMiniType<
            unknown,
            NonNullable<unknown> | undefined
        >
    )
    return z.optional(nullAsMissing) as unknown as z.ZodMiniOptional<T>
}
