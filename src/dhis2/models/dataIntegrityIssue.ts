import { isObject } from '../reading/isObject'
import * as z from 'zod/mini'
import { absent, isTextOrMissing } from '../reading/absent'
import { readRows, type ReadRows } from '../reading/unreadable'

/**
 * One thing that a check has found.
 *
 * Source: `issues[]` of `GET /api/dataIntegrity/details`, DHIS2 2.41 to 2.43.
 * `id` is no key: it is missing for periods and for checks that group several
 * objects, it can stand many times in one check (told apart by `comment`), and
 * a custom check can put any text into it.
 */
export const DataIntegrityIssue = z.looseObject({
    id: absent(z.string()),
    name: z.string(),
    comment: absent(z.string()),
    /** UIDs or names of other objects concerned. */
    refs: absent(z.array(z.string())),
})
export interface DataIntegrityIssue {
    readonly id?: string | undefined
    readonly name: string
    readonly comment?: string | undefined
    readonly refs?: readonly string[] | undefined
    readonly [later: string]: unknown
}

const isTextsOrMissing = (value: unknown) =>
    value === undefined ||
    (Array.isArray(value) && value.every((text) => typeof text === 'string'))

/**
 * Says whether a row is already what the schema would make of it. Most rows
 * are, and there can be a million: this costs a twentieth of the schema. A
 * property test holds the two together.
 */
export function isDataIntegrityIssue(raw: unknown): raw is DataIntegrityIssue {
    if (!isObject(raw)) {
        return false
    }
    const row = raw as Record<string, unknown>
    return (
        typeof row.name === 'string' &&
        isTextOrMissing(row.id) &&
        isTextOrMissing(row.comment) &&
        isTextsOrMissing(row.refs)
    )
}

/** Reads an `issues` list; as it came when every row is well formed. */
export function readIssues(
    raw: readonly unknown[],
    parentPath: readonly PropertyKey[]
): ReadRows<DataIntegrityIssue> {
    return readRows(DataIntegrityIssue, raw, parentPath, isDataIntegrityIssue)
}
