import * as z from 'zod/mini'
import { absent, isTextOrMissing } from '../reading/absent'
import { isObject } from '../reading/isObject'
import {
    readSparingFields,
    type ReadRow,
    type WithUnreadableFields,
} from '../reading/readSparingFields'
import { type ReadRows, type Unreadable } from '../reading/unreadable'
import { soundRefs } from './integrity/issueRefs'

/**
 * One thing that a check has found.
 *
 * Source: `issues[]` of `GET /api/dataIntegrity/details`, DHIS2 2.41 to 2.44.
 * `id` is no key: it is missing for periods and for checks that group several
 * objects, it can stand many times in one check (told apart by `comment`), and
 * a custom check can put any text into it. `name` is missing where the object
 * has none: that can be the very thing the check has found.
 */
export const DataIntegrityIssue = z.looseObject({
    id: absent(z.string()),
    name: absent(z.string()),
    comment: absent(z.string()),
    /** UIDs or names of other objects concerned. */
    refs: absent(z.array(z.string())),
})

export interface DataIntegrityIssue extends WithUnreadableFields {
    readonly id?: string | undefined
    readonly name?: string | undefined
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
        isTextOrMissing(row.name) &&
        isTextOrMissing(row.id) &&
        isTextOrMissing(row.comment) &&
        isTextsOrMissing(row.refs)
    )
}

/**
 * A list of issues never changes, and that most came whole is known without
 * looking at a hundred thousand rows again.
 */
const fieldsLost = new WeakMap<
    readonly DataIntegrityIssue[],
    readonly Unreadable[]
>()

/** The fields of a list's rows that could not be read. */
export function lostFields(
    issues: readonly DataIntegrityIssue[]
): readonly Unreadable[] {
    const lost =
        fieldsLost.get(issues) ??
        issues.flatMap(({ unreadableFields = [] }) => unreadableFields)
    fieldsLost.set(issues, lost)
    return lost
}

/**
 * Reads an `issues` list; as it came when every row is well formed. Whatever
 * is an object is an issue, since a check has found it: a field of unknown
 * shape costs that field alone, and an odd member of `refs` that member.
 */
export function readIssues(
    raw: readonly unknown[],
    parentPath: readonly PropertyKey[]
): ReadRows<DataIntegrityIssue> {
    if (raw.every(isDataIntegrityIssue)) {
        fieldsLost.set(raw, [])
        return { rows: raw, unreadable: [] }
    }
    const rows: DataIntegrityIssue[] = []
    const aside: Unreadable[] = []
    raw.forEach((value, index) => {
        if (isDataIntegrityIssue(value)) {
            rows.push(value)
            return
        }
        const read = readIssue(value, [...parentPath, index])
        if (read.ok) {
            rows.push(read.row)
        } else {
            aside.push(read.unreadable)
        }
    })
    return { rows, unreadable: aside }
}

/** No field of an issue decides what the others say. */
const decisive: ReadonlySet<PropertyKey> = new Set()

function readIssue(
    raw: unknown,
    path: readonly PropertyKey[]
): ReadRow<DataIntegrityIssue> {
    const { refs, oddRefs } = soundRefs(raw, path)
    const sound = isObject(raw) && refs !== undefined ? { ...raw, refs } : raw
    const read = readSparingFields<DataIntegrityIssue>(
        DataIntegrityIssue,
        sound,
        path,
        decisive
    )
    if (!read.ok || oddRefs.length === 0) {
        return read
    }
    const unreadableFields = [...(read.row.unreadableFields ?? []), ...oddRefs]
    return { ok: true, row: { ...read.row, unreadableFields } }
}
