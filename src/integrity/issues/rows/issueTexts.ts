import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import { foldText } from '../../../ui/words/foldText'
import type { Sliced } from '../../../dhis2/slicing/sliced'

/** The searched texts of some neighbouring issues, as one folded text. */
export interface TextBlock {
    readonly text: string
    /** Where each issue's text begins, and the end of the last one. */
    readonly starts: Uint32Array
}

/** Few enough to be folded in a fraction of a slice. */
export const issuesPerBlock = 512

/** A word of a search has no white space, so no match reaches over this. */
const separator = '\n'

const plain = /^[\u0000-\u007f]*$/

/** Name, UID, comment and refs: what an issue is found by. */
function searchedText({ name, id, comment, refs }: DataIntegrityIssue): string {
    let text = name === undefined ? '' : name + separator
    if (id !== undefined) {
        text += id + separator
    }
    if (comment !== undefined) {
        text += comment + separator
    }
    return refs === undefined || refs.length === 0
        ? text
        : text + refs.join(separator) + separator
}

/**
 * A block is folded in one go, which takes half the time of folding each text.
 * Where a text begins in it is told by length where folding keeps the length,
 * in a block of plain texts, and else by separators, which folding leaves.
 */
function textBlock(issues: readonly DataIntegrityIssue[]): TextBlock {
    const starts = new Uint32Array(issues.length + 1)
    const texts = issues.map(searchedText)
    const joined = texts.join('')
    const folded = foldText(joined)
    const isPlain = plain.test(joined)
    let end = 0
    texts.forEach((text, index) => {
        end = isPlain
            ? end + text.length
            : afterSeparators(folded, end, separatorsIn(text))
        starts[index + 1] = end
    })
    return { text: folded, starts }
}

function separatorsIn(text: string): number {
    let count = 0
    let place = text.indexOf(separator)
    while (place !== -1) {
        count += 1
        place = text.indexOf(separator, place + 1)
    }
    return count
}

function afterSeparators(text: string, start: number, count: number): number {
    let place = start
    for (let passed = 0; passed < count; passed += 1) {
        place = text.indexOf(separator, place) + 1
    }
    return place
}

/** Made once for a list of issues, at its first search, and kept with it. */
const blocksOf = new WeakMap<readonly DataIntegrityIssue[], TextBlock[]>()

/**
 * The texts of a list of issues. Work that is broken off is taken up where it
 * was: each key that is typed ends the search for the text before it.
 */
export function* issueTexts(
    issues: readonly DataIntegrityIssue[]
): Sliced<readonly TextBlock[]> {
    const blocks = blocksOf.get(issues) ?? []
    blocksOf.set(issues, blocks)
    while (blocks.length * issuesPerBlock < issues.length) {
        const first = blocks.length * issuesPerBlock
        blocks.push(textBlock(issues.slice(first, first + issuesPerBlock)))
        yield
    }
    return blocks
}
