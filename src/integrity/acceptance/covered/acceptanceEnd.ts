import type { Acceptance } from '../../../dhis2/acceptances/acceptance'

/** Why an acceptance no longer holds. */
export type AcceptanceEnd =
    | { readonly kind: 'date'; readonly until: string }
    | {
          readonly kind: 'limit'
          readonly atMost: number
          readonly found: number
      }

/**
 * How an acceptance has ended by itself; undefined while it holds.
 *
 * @param today the day of the server, `2026-11-23`
 * @param found how many issues its check finds; undefined where that is not
 *   known: then no limit is passed
 */
export function acceptanceEnd(
    { details: { until, atMost }, issues }: Acceptance,
    today: string,
    found: number | undefined
): AcceptanceEnd | undefined {
    if (/^\d{4}-\d{2}-\d{2}$/.test(until) && until < today) {
        return { kind: 'date', until }
    }
    return issues === undefined &&
        atMost !== undefined &&
        found !== undefined &&
        found > atMost
        ? { kind: 'limit', atMost, found }
        : undefined
}

/** The day in a time zone (IANA name), `2026-11-23`. */
export function dayInZone(epochMs: number, timeZone: string): string {
    // Swedes write dates as ISO 8601 does.
    const dayOf = (zone: string) =>
        new Intl.DateTimeFormat('sv-SE', {
            timeZone: zone,
            calendar: 'gregory',
            numberingSystem: 'latn',
            year: 'numeric',
            month: '2-digit',
            day: '2-digit',
        }).format(epochMs)
    try {
        return dayOf(timeZone)
    } catch {
        // A zone that this browser does not know.
        return dayOf('UTC')
    }
}
