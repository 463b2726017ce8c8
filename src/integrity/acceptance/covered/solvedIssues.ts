import {
    keyOfAccepted,
    type Acceptance,
} from '../../../dhis2/acceptances/acceptance'
import { issuesAt, type AcceptedIssues } from './checkCoverage'

/**
 * The issues of each acceptance that are no longer found.
 *
 * @param isFound by acceptance and place in it: 1 where it is
 */
export const solvedIssues = (
    acceptances: readonly Acceptance[],
    isFound: readonly Uint8Array[]
): readonly AcceptedIssues[] =>
    acceptances.flatMap((acceptance, index) => {
        const places: number[] = []
        isFound[index]?.forEach((found, place) => {
            if (found === 0) {
                places.push(place)
            }
        })
        return places.length === 0
            ? []
            : [{ acceptance, issues: issuesAt(acceptance.issues, places) }]
    })

/** The keys of solved issues, each once, though several may have accepted one. */
export const solvedKeys = (
    solved: readonly AcceptedIssues[]
): readonly string[] => [
    ...new Set(solved.flatMap(({ issues }) => issues.keys.map(keyOfAccepted))),
]
