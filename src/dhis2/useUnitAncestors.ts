import { useDataEngine } from '@dhis2/app-runtime'
import { useEffect, useSyncExternalStore } from 'react'
import {
    createAncestorLookup,
    type AncestorLookup,
} from './metadata/ancestorLookup'
import { OrganisationUnitAccessor } from './metadata/organisationUnits'
import type { DataEngine } from './wire/dataEngine'

/**
 * Lives as long as the session. It is no part of it, for only pages that list
 * issues need its code, and the first page comes without.
 */
const lookups = new WeakMap<DataEngine, AncestorLookup>()

function lookupOf(engine: DataEngine): AncestorLookup {
    const lookup =
        lookups.get(engine) ??
        createAncestorLookup(new OrganisationUnitAccessor(engine))
    lookups.set(engine, lookup)
    return lookup
}

/**
 * Names of what an organisation unit lies in, from the root down; undefined
 * until they are known. They are looked up while the unit is on the page.
 *
 * @param unitId undefined where there is no unit
 */
export function useUnitAncestors(
    unitId: string | undefined
): readonly string[] | undefined {
    const lookup = lookupOf(useDataEngine())
    useEffect(
        () => (unitId === undefined ? undefined : lookup.want(unitId)),
        [lookup, unitId]
    )
    return useSyncExternalStore(lookup.subscribe, () =>
        unitId === undefined ? undefined : lookup.ancestorsOf(unitId)
    )
}
