import { useEffect, useMemo, useState } from 'react'
import { finish, runSliced } from '../../../dhis2/slicing/sliced'
import { issueSet, type IssueSet } from './issueSet'
import {
    coverSet,
    isCoveredAtOnce,
    type HoldingAcceptances,
    type SetCoverage,
} from './setCoverage'

/** A set of issues with what of it is accepted. */
export interface CoveredSet {
    readonly set: IssueSet
    readonly coverage: SetCoverage
}

const nothing: CoveredSet = {
    set: issueSet([]),
    coverage: finish(coverSet(issueSet([]), new Map())),
}

/**
 * Tells of a set what is accepted, in slices where that takes time; until then
 * the set before stays, so that no row is shown as what it is not.
 *
 * @param holding undefined while that is not known
 */
export function useCoveredSet(
    set: IssueSet,
    holding: HoldingAcceptances | undefined
): CoveredSet & { readonly isPending: boolean } {
    const quick = useMemo(
        () =>
            holding !== undefined && isCoveredAtOnce(set, holding)
                ? { set, coverage: finish(coverSet(set, holding)) }
                : undefined,
        [set, holding]
    )
    const [held, setHeld] = useState(nothing)
    useEffect(() => {
        if (quick !== undefined) {
            setHeld(quick)
            return
        }
        if (holding === undefined) {
            return
        }
        const control = new AbortController()
        void runSliced(coverSet(set, holding), control.signal).then(
            (coverage) => coverage && setHeld({ set, coverage })
        )
        return () => control.abort()
    }, [quick, set, holding])
    return useMemo(
        () => ({
            ...(quick ?? held),
            isPending: quick === undefined && held.set !== set,
        }),
        [quick, held, set]
    )
}
