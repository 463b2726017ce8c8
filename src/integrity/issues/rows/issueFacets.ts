import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import { sectionKey } from '../../sectionKey'
import {
    facetNames,
    type ChosenFacets,
    type FacetName,
} from '../query/issuesQuery'

/** A check with the number of its issues. */
export interface CountedCheck {
    readonly check: DataIntegrityCheck
    /** Loaded ones that match the search; missing: none are loaded. */
    readonly listed: number | undefined
    /** Counted by the server, but not loaded. */
    readonly unlisted: number
}

/** A value of a facet with the issues that it would show. */
export interface FacetCount {
    readonly value: string
    /** As many rows as the table would have; missing: not known. */
    readonly listed: number | undefined
    /** Counted, but not among the rows of the table. */
    readonly unlisted: number
}

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

/** Values with the same key are one value. */
const valueKey = (facet: FacetName, value: string) =>
    facet === 'section' ? sectionKey(value) : value

/** Whether a check is among those chosen, in every facet but `except`. */
export function passesFacets(
    check: DataIntegrityCheck,
    chosen: ChosenFacets,
    except?: FacetName
): boolean {
    return facetNames.every((facet) => {
        if (facet === except || chosen[facet].length === 0) {
            return true
        }
        const key = valueKey(facet, facetValue(check, facet))
        return chosen[facet].some((value) => valueKey(facet, value) === key)
    })
}

/** Chosen values, each once and as it is spelled among those shown. */
export function chosenSpelling(
    facet: FacetName,
    chosen: readonly string[],
    shown: readonly string[]
): readonly string[] {
    const spellings = new Map(
        shown.map((value) => [valueKey(facet, value), value])
    )
    return [
        ...new Set(
            chosen.map(
                (value) => spellings.get(valueKey(facet, value)) ?? value
            )
        ),
    ]
}

/**
 * What each value of a facet would show: its own choice does not count, that
 * of the other facets does. Values with nothing to show stay, with 0, so that
 * they do not jump about while one types. A value is spelled as it comes first.
 */
export function facetCounts(
    checks: readonly CountedCheck[],
    chosen: ChosenFacets,
    facet: FacetName
): readonly FacetCount[] {
    const counts = new Map<string, FacetCount>()
    for (const { check, listed, unlisted } of checks) {
        const value = facetValue(check, facet)
        const key = valueKey(facet, value)
        const before = counts.get(key) ?? { value, listed: 0, unlisted: 0 }
        counts.set(
            key,
            passesFacets(check, chosen, facet)
                ? {
                      ...before,
                      listed: addKnown(before, listed),
                      unlisted: before.unlisted + unlisted,
                  }
                : before
        )
    }
    return [...counts.values()]
}

/** Where nothing at all is loaded, what matches is not known: it is not 0. */
function addKnown(
    before: FacetCount,
    listed: number | undefined
): number | undefined {
    return listed === undefined
        ? before.listed || undefined
        : (before.listed ?? 0) + listed
}
