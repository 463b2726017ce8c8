import { useState } from 'react'
import type { FacetName } from '../query/issuesQuery'

/** Kept while the app is open, so that a facet stays as it was left. */
let leftFolded: ReadonlySet<FacetName> = new Set()

/** Which facets show their title only. */
export function useFoldedFacets() {
    const [folded, setFolded] = useState(leftFolded)
    return {
        isFolded: (facet: FacetName) => folded.has(facet),
        fold: (facet: FacetName, isFolded: boolean) => {
            const next = new Set(folded)
            if (isFolded) {
                next.add(facet)
            } else {
                next.delete(facet)
            }
            leftFolded = next
            setFolded(next)
        },
    }
}
