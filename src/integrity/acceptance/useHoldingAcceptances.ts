import { useMemo } from 'react'
import { useSession } from '../../dhis2/session'
import { useServerNow } from '../../dhis2/useServerNow'
import { dayInZone } from './covered/acceptanceEnd'
import { sortAcceptances } from './covered/holdingByCheck'
import { useAcceptances } from './useAcceptances'

/** The day by the server's clock, `2026-11-23`. */
export function useServerDay(): string {
    const { clock } = useSession()
    return dayInZone(useServerNow(), clock.timeZoneId)
}

/**
 * Acceptances by check that hold today, and those that have ended. What cannot
 * be asked for is taken for nothing, and the error is told.
 *
 * @param foundOf how many issues a check finds
 */
export function useHoldingAcceptances(
    foundOf: (checkName: string) => number | undefined
) {
    const { data: stored, error, failureCount, refetch } = useAcceptances()
    const today = useServerDay()
    const isSettled = stored !== undefined || failureCount > 0
    const sorted = useMemo(
        () =>
            isSettled
                ? sortAcceptances(stored?.acceptances ?? [], today, foundOf)
                : undefined,
        [isSettled, stored, today, foundOf]
    )
    return { sorted, stored, error, refetch }
}
