import * as z from 'zod/mini'
import { absent } from '../reading/absent'
import { readRows, type ReadRows } from '../reading/unreadable'
import { as } from '../wire/answerShape'

const NamedUnit = z.looseObject({
    id: z.string(),
    displayName: absent(z.string()),
})

/**
 * An organisation unit and where it lies.
 *
 * Source: `GET /api/organisationUnits?fields=id,displayName,ancestors[id,displayName]`,
 * DHIS2 2.41 to 2.44.
 */
export const OrganisationUnit = z.looseObject({
    ...NamedUnit.shape,
    /** From the root down; none, or missing, at the root. */
    ancestors: absent(z.array(NamedUnit)),
})
export type OrganisationUnit = Readonly<z.infer<typeof OrganisationUnit>>

const UnitList = z.looseObject({ organisationUnits: z.array(z.unknown()) })

/** Reads a list of units; those of unknown shape are set aside. */
export function readUnits(raw: unknown): ReadRows<OrganisationUnit> {
    const list = as(UnitList, 'a list of organisation units')(raw)
    return readRows(OrganisationUnit, list.organisationUnits)
}
