import { acceptedKey } from '../../../dhis2/acceptances/acceptance'
import type { Sliced } from '../../../dhis2/slicing/sliced'
import type { IdentityColumns } from '../../../dhis2/store/identityColumns'
import {
    issueKey,
    issueMark,
    type IdentifiedIssue,
} from '../../../dhis2/store/issueIdentity'

/** Issues between two chances to stand aside. */
const issuesPerStep = 2048

/**
 * The identities of some issues of a list, to be accepted. Of equal issues,
 * those that are accepted already are accepted once more: equal ones are
 * counted, and acceptances are not added up.
 *
 * @param isChosen by place in the list
 * @param isAccepted by place in the list: by themselves, already
 */
export function* issuesToAccept(
    issues: readonly IdentifiedIssue[],
    isChosen: (place: number) => boolean,
    isAccepted: (place: number) => boolean
): Sliced<IdentityColumns> {
    const keys: string[] = []
    const counts = new Map<string, number>()
    for (const issue of issues) {
        const key = issueKey(issue)
        keys.push(key)
        counts.set(key, (counts.get(key) ?? 0) + 1)
        if (keys.length % issuesPerStep === 0) {
            yield
        }
    }
    const chosen: string[] = []
    const marks: number[] = []
    const several = new Set<string>()
    const add = (key: string, mark: number, isAlone: boolean) => {
        chosen.push(acceptedKey(key, isAlone))
        marks.push(mark)
    }
    for (const [place, key] of keys.entries()) {
        if (isChosen(place)) {
            const mark = issueMark(issues[place] ?? {})
            const isAlone = counts.get(key) === 1
            add(key, mark, isAlone)
            if (!isAlone) {
                several.add(`${key} ${mark}`)
            }
        }
        if (place % issuesPerStep === 0) {
            yield
        }
    }
    for (const [place, key] of several.size === 0 ? [] : keys.entries()) {
        if (!isChosen(place) && isAccepted(place)) {
            const mark = issueMark(issues[place] ?? {})
            if (several.has(`${key} ${mark}`)) {
                add(key, mark, false)
            }
        }
        if (place % issuesPerStep === 0) {
            yield
        }
    }
    return { keys: chosen, marks: Uint16Array.from(marks) }
}
