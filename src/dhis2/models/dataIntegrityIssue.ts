import * as z from 'zod/mini'
import { absent } from './absent'
import { unreadable, type Unreadable } from './unreadable'

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

const isTextOrMissing = (value: unknown) =>
    value === undefined || typeof value === 'string'

const isTextsOrMissing = (value: unknown) =>
    value === undefined ||
    (Array.isArray(value) && value.every((text) => typeof text === 'string'))

/**
 * Says whether a row is already what the schema would make of it. Most rows
 * are, and there can be a million: this costs a twentieth of the schema. A
 * property test holds the two together.
 */
export function isDataIntegrityIssue(raw: unknown): raw is DataIntegrityIssue {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
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

/** What could be read of an `issues` list, in the server's order. */
export interface ReadIssues {
    readonly issues: readonly DataIntegrityIssue[]
    readonly unreadable: readonly Unreadable[]
}

/** The list as it came when every row is well formed: nothing is copied. */
export function readIssues(
    raw: readonly unknown[],
    parentPath: readonly PropertyKey[]
): ReadIssues {
    if (raw.every(isDataIntegrityIssue)) {
        return { issues: raw, unreadable: [] }
    }
    const issues: DataIntegrityIssue[] = []
    const aside: Unreadable[] = []
    raw.forEach((value, index) => {
        if (isDataIntegrityIssue(value)) {
            issues.push(value)
            return
        }
        const read = DataIntegrityIssue.safeParse(value)
        if (read.success) {
            issues.push(read.data)
        } else {
            aside.push(unreadable([...parentPath, index], value, read.error))
        }
    })
    return { issues, unreadable: aside }
}
