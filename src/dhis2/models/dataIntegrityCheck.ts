import * as z from 'zod/mini'
import { absent } from '../reading/absent'
import { DataIntegritySeverity } from './dataIntegritySeverity'
import {
    readSparingFields,
    type WithUnreadableFields,
} from '../reading/readSparingFields'
import type { ReadRows, Unreadable } from '../reading/unreadable'

/**
 * The definition of one data-integrity check.
 *
 * Source: `GET /api/dataIntegrity`, DHIS2 2.41 to 2.43. Only `name` is sent by
 * every check of every version; texts come in the language of the user.
 * Fields that a newer server adds are kept.
 */
export const DataIntegrityCheck = z.looseObject({
    /** Identifies the check in every other call, e.g. `orgunits_orphaned`. */
    name: z.string().check(z.minLength(1)),
    displayName: absent(z.string()),
    section: absent(z.string()),
    /** Position inside its section; not unique. */
    sectionOrder: absent(z.number()),
    severity: absent(DataIntegritySeverity),
    description: absent(z.string()),
    /** Why the check exists; plain text with line breaks. */
    introduction: absent(z.string()),
    /** What to do about its issues; plain text with line breaks. */
    recommendation: absent(z.string()),
    /** Metadata type of the issues' ids, plural: `organisationUnits`. */
    issuesIdType: absent(z.string()),
    /** A slow check runs only when it is named. */
    isSlow: absent(z.boolean()),
    /** Written in Java rather than SQL; such checks have no percentage. */
    isProgrammatic: absent(z.boolean()),
    /** Short code, e.g. `ONC`; accepted in place of the name. */
    code: absent(z.string()),
    /** Milliseconds; missing until the check has run on this server. */
    averageExecutionTime: absent(z.number()),
})
export type DataIntegrityCheck = Readonly<z.infer<typeof DataIntegrityCheck>> &
    WithUnreadableFields

const decisive = new Set(['name'])

/**
 * Reads the list of definitions. A field of unknown shape costs that field
 * alone; a definition without a name is set aside.
 */
export function readChecks(
    raw: readonly unknown[]
): ReadRows<DataIntegrityCheck> {
    const rows: DataIntegrityCheck[] = []
    const aside: Unreadable[] = []
    raw.forEach((value, index) => {
        const read = readSparingFields(
            DataIntegrityCheck,
            value,
            [index],
            decisive
        )
        if (read.ok) {
            rows.push(read.row)
        } else {
            aside.push(read.unreadable)
        }
    })
    return { rows, unreadable: aside }
}
