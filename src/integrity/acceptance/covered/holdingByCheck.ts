import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import { acceptanceEnd, type AcceptanceEnd } from './acceptanceEnd'

/** An acceptance that has ended by itself, and why. */
export interface EndedAcceptance {
    readonly acceptance: Acceptance
    readonly end: AcceptanceEnd
}

/** Acceptances by whether they hold today. */
export interface SortedAcceptances {
    /** By check, the first one first. */
    readonly holding: ReadonlyMap<string, readonly Acceptance[]>
    readonly ended: readonly EndedAcceptance[]
}

/**
 * @param foundOf how many issues a check finds; undefined where that is not
 *   known
 */
export function sortAcceptances(
    acceptances: readonly Acceptance[],
    today: string,
    foundOf: (check: string) => number | undefined
): SortedAcceptances {
    const holding = new Map<string, Acceptance[]>()
    const ended: EndedAcceptance[] = []
    for (const acceptance of acceptances) {
        const { check } = acceptance
        const end = acceptanceEnd(acceptance, today, foundOf(check))
        if (end !== undefined) {
            ended.push({ acceptance, end })
            continue
        }
        const same = holding.get(check)
        if (same === undefined) {
            holding.set(check, [acceptance])
        } else {
            same.push(acceptance)
        }
    }
    return { holding, ended }
}
