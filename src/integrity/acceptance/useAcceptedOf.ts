import { useCallback, useMemo } from 'react'
import { acceptedByCheck } from '../acceptance/covered/openCounts'
import {
    useHoldingAcceptances,
    useServerDay,
} from '../acceptance/useHoldingAcceptances'
import { knownOutcome, type CheckView } from '../checkView'
import type { Snapshot } from '../history/snapshot'

const nothing: ReadonlyMap<string, number> = new Map()

/** Counts what is accepted today among the issues of a moment, check by check. */
export function useAcceptedOf(
    views: readonly CheckView[] | undefined
): (moment: Pick<Snapshot, 'counts'>) => ReadonlyMap<string, number> {
    const found = useMemo(
        () =>
            new Map(
                views?.flatMap((view) => {
                    const outcome = knownOutcome(view)
                    return outcome?.kind === 'issues'
                        ? [[view.check.name, outcome.count] as const]
                        : []
                })
            ),
        [views]
    )
    const foundOf = useCallback((name: string) => found.get(name), [found])
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
