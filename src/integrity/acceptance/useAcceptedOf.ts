import { useCallback, useMemo } from 'react'
import type { CheckView } from '../checkView'
import type { Snapshot } from '../history/snapshot'
import { acceptedByCheck } from './covered/openCounts'
import { foundCounts, withAccepted } from './covered/viewsWithAccepted'
import { useHoldingAcceptances, useServerDay } from './useHoldingAcceptances'

const nothing: ReadonlyMap<string, number> = new Map()

type AcceptedOf = (
    moment: Pick<Snapshot, 'counts'>
) => ReadonlyMap<string, number>

/** @param found how many issues each check finds now: that ends some limits */
function useAcceptedWhile(found: Snapshot['counts']): AcceptedOf {
    const { sorted } = useHoldingAcceptances(
        useCallback((name: string) => found[name], [found])
    )
    const today = useServerDay()
    return useCallback(
        (moment) =>
            sorted === undefined
                ? nothing
                : acceptedByCheck(sorted.holding, moment, today),
        [sorted, today]
    )
}

/** Counts what is accepted today among the issues of a moment, check by check. */
export const useAcceptedOf = (
    views: readonly CheckView[] | undefined
): AcceptedOf =>
    useAcceptedWhile(useMemo(() => foundCounts(views ?? []), [views]))

/** The same views, each with how many of its issues are accepted today. */
export function useViewsWithAccepted(
    views: readonly CheckView[]
): readonly CheckView[] {
    const counts = useMemo(() => foundCounts(views), [views])
    const acceptedOf = useAcceptedWhile(counts)
    return useMemo(
        () => withAccepted(views, acceptedOf({ counts })),
        [views, counts, acceptedOf]
    )
}
