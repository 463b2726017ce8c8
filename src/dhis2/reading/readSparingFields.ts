import type * as z from 'zod/mini'
import { isObject } from './isObject'
import { unreadable, type Unreadable } from './unreadable'

/** What a row has beside its fields when some of them could not be read. */
export interface WithUnreadableFields {
    /** Fields of unknown shape: the row is read as if they were missing. */
    readonly unreadableFields?: readonly Unreadable[] | undefined
}

export type ReadRow<Row> =
    | { readonly ok: true; readonly row: Row & WithUnreadableFields }
    | { readonly ok: false; readonly unreadable: Unreadable }

/**
 * Reads a row whose every field says something by itself: one of unknown shape
 * costs that field alone and is set aside beside the row. Without a field that
 * decides what the row says, all of it is set aside.
 *
 * @param decisive fields without which the rest would mislead
 */
export function readSparingFields<Row extends object>(
    schema: z.ZodMiniType<Row>,
    raw: unknown,
    path: readonly PropertyKey[],
    decisive: ReadonlySet<PropertyKey>
): ReadRow<Row> {
    const read = schema.safeParse(raw)
    if (read.success) {
        return { ok: true, row: read.data }
    }
    const defects = new Map(
        read.error.issues.map((issue) => [issue.path[0], issue])
    )
    const grave = read.error.issues.find(
        ({ path: [field] }) => field === undefined || decisive.has(field)
    )
    if (!isObject(raw) || grave !== undefined) {
        const issues = grave ? [grave] : read.error.issues
        return { ok: false, unreadable: unreadable(path, raw, { issues }) }
    }
    const rest = Object.fromEntries(
        Object.entries(raw).filter(([field]) => !defects.has(field))
    )
    const again = schema.safeParse(rest)
    if (!again.success) {
        return { ok: false, unreadable: unreadable(path, raw, again.error) }
    }
    const unreadableFields = [...defects].map(([field, issue]) =>
        unreadable(path, raw[String(field)], { issues: [issue] })
    )
    return { ok: true, row: { ...again.data, unreadableFields } }
}
