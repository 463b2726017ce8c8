import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import {
    issuesAt,
    type AcceptedIssues,
    type CheckCoverage,
} from './checkCoverage'

/** What has to be taken back so that some issues are open again. */
export interface TakingBack {
    /** Of each acceptance, some of its issues. */
    readonly parts: readonly AcceptedIssues[]
    /** Acceptances of the whole check: no issue can be taken out of them. */
    readonly whole: readonly Acceptance[]
}

/** @param isChosen by place in the check's list of issues */
export function issuesToTakeBack(
    { acceptances, covered, codes }: CheckCoverage,
    isChosen: (place: number) => boolean
): TakingBack {
    const places = new Map<number, number[]>()
    for (const { row, acceptance, place } of covered) {
        if (isChosen(row)) {
            const same = places.get(acceptance)
            if (same === undefined) {
                places.set(acceptance, [place])
            } else {
                same.push(place)
            }
        }
    }
    const isAnyChosen = codes.some(
        (code, place) => code !== 0 && isChosen(place)
    )
    return {
        parts: acceptances.flatMap((acceptance, index) => {
            const chosen = places.get(index)
            return chosen === undefined
                ? []
                : [{ acceptance, issues: issuesAt(acceptance.issues, chosen) }]
        }),
        whole: isAnyChosen
            ? acceptances.filter(({ issues }) => issues === undefined)
            : [],
    }
}
