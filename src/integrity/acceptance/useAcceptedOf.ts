import { useCallback, useMemo } from 'react'
import type { CheckView } from '../checkView'
import type { Snapshot } from '../history/snapshot'
import { acceptedByCheck } from './covered/openCounts'
import { foundCounts, withAccepted } from './covered/viewsWithAccepted'
import { useHoldingAcceptances, useServerDay } from './useHoldingAcceptances'

const nothing: ReadonlyMap<string, number> = new Map()

/** Counts what is accepted today among the issues of a moment, check by check. */
export function useAcceptedOf(
    views: readonly CheckView[] | undefined
): (moment: Pick<Snapshot, 'counts'>) => ReadonlyMap<string, number> {
    const found = useMemo(() => foundCounts(views ?? []), [views])
    const foundOf = useCallback((name: string) => found[name], [found])
    const { sorted } = useHoldingAcceptances(foundOf)
    const today = useServerDay()
    return useCallback(
        (moment) =>
            sorted === undefined
                ? nothing
                : acceptedByCheck(sorted.holding, moment, today),
        [sorted, today]
    )
}

/** The same views, each with how many of its issues are accepted today. */
export function useViewsWithAccepted(
    views: readonly CheckView[]
): readonly CheckView[] {
    const acceptedOf = useAcceptedOf(views)
    return useMemo(
        () => withAccepted(views, acceptedOf({ counts: foundCounts(views) })),
        [views, acceptedOf]
    )
}
