import type { IdentityColumns } from '../../../dhis2/store/identityColumns'
import type { Sliced } from '../../../dhis2/slicing/sliced'

/** What has become of an issue between two runs. */
export const issueChanges = ['persisting', 'updated', 'new', 'solved'] as const
export type IssueChange = (typeof issueChanges)[number]

export type ChangeCounts = Readonly<Record<IssueChange, number>>

export const noChanges: ChangeCounts = {
    persisting: 0,
    updated: 0,
    new: 0,
    solved: 0,
}

/** The issues of a check in two runs, beside each other. */
export interface ComparedIssues {
    readonly counts: ChangeCounts
    /** By place in the later run: persisting, updated or new. */
    readonly later: Uint8Array
    /** By place in the earlier run: persisting, updated or solved. */
    readonly earlier: Uint8Array
}

/** How a change stands in a list of them; above these nothing is known. */
export const changeCode = Object.fromEntries(
    issueChanges.map((change, place) => [change, place])
) as Record<IssueChange, number>

/** The change that stands at a place of `later` or `earlier`. */
export const changeAt = (
    codes: Uint8Array,
    place: number
): IssueChange | undefined => issueChanges[codes[place] ?? -1]

/** Issues between two chances to stand aside. */
const issuesPerStep = 2048

/** Places from `start` on that have the same key. */
function endOfKey(keys: readonly string[], start: number): number {
    let end = start + 1
    while (end < keys.length && keys[end] === keys[start]) {
        end += 1
    }
    return end
}

/**
 * Compares the issues of one check in two runs by their identities, as
 * `issueIdentity.ts` has it. Every issue of either run has exactly one change:
 * `persisting + updated + solved` are all of the earlier run,
 * `persisting + updated + new` all of the later one.
 */
export function* compareIssues(
    before: IdentityColumns,
    after: IdentityColumns
): Sliced<ComparedIssues> {
    const earlier = new Uint8Array(before.keys.length).fill(changeCode.solved)
    const later = new Uint8Array(after.keys.length).fill(changeCode.new)
    let left = 0
    let right = 0
    let paired = 0
    let updated = 0
    let nextStep = issuesPerStep

    const pair = (leftPlace: number, rightPlace: number) => {
        const isSame =
            before.marks[leftPlace] === after.marks[rightPlace] &&
            (before.names === undefined ||
                after.names === undefined ||
                before.names[leftPlace] === after.names[rightPlace])
        const change = isSame ? changeCode.persisting : changeCode.updated
        earlier[leftPlace] = change
        later[rightPlace] = change
        paired += 1
        updated += isSame ? 0 : 1
    }

    while (left < before.keys.length && right < after.keys.length) {
        const leftKey = before.keys[left] ?? ''
        const rightKey = after.keys[right] ?? ''
        if (leftKey < rightKey) {
            left += 1
        } else if (leftKey > rightKey) {
            right += 1
        } else {
            const leftEnd = endOfKey(before.keys, left)
            const rightEnd = endOfKey(after.keys, right)
            if (leftEnd - left === 1 && rightEnd - right === 1) {
                pair(left, right)
            } else {
                pairByMark(
                    { marks: before.marks, start: left, end: leftEnd },
                    { marks: after.marks, start: right, end: rightEnd },
                    pair
                )
            }
            left = leftEnd
            right = rightEnd
        }
        if (left + right >= nextStep) {
            nextStep = left + right + issuesPerStep
            yield
        }
    }
    return {
        earlier,
        later,
        counts: {
            persisting: paired - updated,
            updated,
            new: later.length - paired,
            solved: earlier.length - paired,
        },
    }
}

interface MarkedPlaces {
    readonly marks: Uint16Array
    readonly start: number
    readonly end: number
}

/** Of issues with one UID, those with the same comment and refs are the same. */
function pairByMark(
    before: MarkedPlaces,
    after: MarkedPlaces,
    pair: (left: number, right: number) => void
): void {
    let left = before.start
    let right = after.start
    while (left < before.end && right < after.end) {
        const difference = (before.marks[left] ?? 0) - (after.marks[right] ?? 0)
        if (difference === 0) {
            pair(left, right)
        }
        left += difference <= 0 ? 1 : 0
        right += difference >= 0 ? 1 : 0
    }
}
