import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import { foldText } from '../../../ui/words/foldText'
import type { Sliced } from './sliced'

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
 * Folding a plain text keeps its length, so a block of plain ones, which most
 * are, is folded in one go.
 */
function textBlock(issues: readonly DataIntegrityIssue[]): TextBlock {
    const starts = new Uint32Array(issues.length + 1)
    const texts = issues.map(searchedText)
    const joined = texts.join('')
    const isPlain = plain.test(joined)
    const folded = isPlain ? texts : texts.map(foldText)
    folded.forEach((text, index) => {
        starts[index + 1] = (starts[index] ?? 0) + text.length
    })
    return { text: isPlain ? foldText(joined) : folded.join(''), starts }
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
