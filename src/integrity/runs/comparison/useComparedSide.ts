import { useMemo } from 'react'
import { useSession } from '../../../dhis2/session'
import type { ReadSaved, SavedRun } from '../../../dhis2/store/savedRun'
import { snapshotOf, type Snapshot } from '../../history/snapshot'
import { useSavedRun } from '../../history/useSavedRun'
import { useCheckViews } from '../../results/useCheckViews'
import { useListedChecks } from '../../results/useListedChecks'
import { nowSide } from '../../history/runAddress'
import { nowSnapshot } from './nowSnapshot'

/** One of the two runs that are compared. */
export interface ComparedSide {
    readonly snapshot: Snapshot | undefined
    /** The saved entry where it is no run that can be read; null: none. */
    readonly odd:
        Exclude<ReadSaved<SavedRun>, { kind: 'ok' }> | null | undefined
    readonly error: unknown
    readonly retry: () => void
}

const noNames: ReadonlySet<string> = new Set()

/** @param side a run's id, `now`, or undefined while none is chosen */
export function useComparedSide(side: string | undefined): ComparedSide {
    const isNow = side === nowSide
    const now = useNowSnapshot(isNow)
    const saved = useSavedRun(isNow ? undefined : side)
    if (isNow) {
        return now
    }
    const { data } = saved
    return {
        snapshot: data?.kind === 'ok' ? data.run : undefined,
        odd: data?.kind === 'ok' ? undefined : data,
        error: saved.error,
        retry: () => void saved.refetch(),
    }
}

function useNowSnapshot(isAsked: boolean): ComparedSide {
    const { clock } = useSession()
    const { views, results } = useCheckViews()
    const listed = useListedChecks(isAsked)
    const isKnown = !results.isLoading && !listed.isLoading
    const names = listed.data ?? noNames
    const snapshot = useMemo(
        () =>
            isAsked && isKnown && views
                ? nowSnapshot(snapshotOf(views, clock.epochOf), names)
                : undefined,
        [isAsked, isKnown, views, clock, names]
    )
    return {
        snapshot,
        odd: undefined,
        error: results.error ?? listed.error,
        retry: () => {
            void results.refetch()
            void listed.refetch()
        },
    }
}
