import type { DataIntegrityCheck } from '../../dhis2/models/dataIntegrityCheck'
import { facetNames, type ChosenFacets, type FacetName } from './issuesQuery'

/** A check with the number of its issues that match the search. */
export interface CountedCheck {
    readonly check: DataIntegrityCheck
    /** Missing where the search cannot tell: its issues are not loaded. */
    readonly count: number | undefined
}

/**
 * The values of one facet with the number of issues each would show, as far as
 * that is known.
 */
export type FacetCounts = ReadonlyMap<string, number | undefined>

/** The value of a check in a facet; '' where the server gives none. */
function facetValue(check: DataIntegrityCheck, facet: FacetName): string {
    switch (facet) {
        case 'severity':
            return check.severity ?? ''
        case 'section':
            return check.section ?? ''
        case 'type':
            return check.issuesIdType ?? ''
        case 'check':
            return check.name
    }
}

/** Whether a check is among those chosen, in every facet but `except`. */
export function passesFacets(
    check: DataIntegrityCheck,
    chosen: ChosenFacets,
    except?: FacetName
): boolean {
    return facetNames.every(
        (facet) =>
            facet === except ||
            chosen[facet].length === 0 ||
            chosen[facet].includes(facetValue(check, facet))
    )
}

/**
 * What each value of a facet would show: its own choice does not count, that
 * of the other facets does. Values with nothing to show stay, with 0, so that
 * they do not jump about while one types.
 */
export function facetCounts(
    checks: readonly CountedCheck[],
    chosen: ChosenFacets,
    facet: FacetName
): FacetCounts {
    const counts = new Map<string, number | undefined>()
    for (const { check, count } of checks) {
        const value = facetValue(check, facet)
        const shown = passesFacets(check, chosen, facet) ? count : 0
        const before = counts.get(value)
        counts.set(value, before === undefined ? shown : before + (shown ?? 0))
    }
    return counts
}
