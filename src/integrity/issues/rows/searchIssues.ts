import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import { foldText } from '../../../ui/words/foldText'
import type { IssueSet } from './issueSet'
import { issuesPerBlock, issueTexts, type TextBlock } from './issueTexts'
import type { Sliced } from '../../../dhis2/slicing/sliced'

/** Which rows of a set a search has found. */
export interface SearchHits {
    /** 1 for each row that matches; missing: every row does. */
    readonly marks: Uint8Array | undefined
    /** How many rows match, check by check in the order of the set. */
    readonly counts: readonly number[]
}

/** Every row matches. */
export function allHits({ checks }: IssueSet): SearchHits {
    return {
        marks: undefined,
        counts: checks.map(({ issues }) => issues.length),
    }
}

/**
 * Finds the rows in which every word stands somewhere: in the issue's name,
 * UID, comment or refs, or in the title, name or code of its check.
 */
export function* searchIssues(
    set: IssueSet,
    words: readonly string[]
): Sliced<SearchHits> {
    if (words.length === 0) {
        return allHits(set)
    }
    const marks = new Uint8Array(set.rowCount)
    const counts: number[] = []
    for (const [checkIndex, { check, issues }] of set.checks.entries()) {
        const start = set.starts[checkIndex] ?? 0
        const checkText = checkSearchText(check)
        const left = words.filter((word) => !checkText.includes(word))
        if (left.length === 0) {
            marks.fill(1, start, start + issues.length)
            counts.push(issues.length)
            continue
        }
        let count = 0
        for (const [index, block] of (yield* issueTexts(issues)).entries()) {
            count += markBlock(
                block,
                left,
                marks,
                start + index * issuesPerBlock
            )
            yield
        }
        counts.push(count)
    }
    return { marks, counts }
}

function checkSearchText({ displayName, name, code }: DataIntegrityCheck) {
    return foldText([displayName, name, code].join('\n'))
}

/**
 * Marks the matching rows of one block, the first of which is `firstRow`. The
 * block is searched as one text for the rarest word; the other words are only
 * looked for where that one stands.
 */
function markBlock(
    { text, starts }: TextBlock,
    [rarest = '', ...others]: readonly string[],
    marks: Uint8Array,
    firstRow: number
): number {
    let count = 0
    let row = 0
    let position = text.indexOf(rarest)
    while (position !== -1) {
        while ((starts[row + 1] ?? text.length) <= position) {
            row += 1
        }
        const end = starts[row + 1] ?? text.length
        const rowText = others.length > 0 ? text.slice(starts[row], end) : ''
        if (others.every((word) => rowText.includes(word))) {
            marks[firstRow + row] = 1
            count += 1
        }
        position = text.indexOf(rarest, end)
    }
    return count
}
