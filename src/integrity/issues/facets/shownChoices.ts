import { foldText } from '../../../ui/words/foldText'

export interface CountedChoice {
    readonly value: string
    /** The label as it is searched for. */
    readonly text: string
    /** Rows of the table; missing where it is not known. */
    readonly listed: number | undefined
    /** Counted by the server, but not among the rows. */
    readonly unlisted: number
}

/** So many values are shown before more are asked for. */
export const choicesAtFirst = 5

/**
 * The values that are shown, and how many more there are. A value that would
 * show nothing is left out; one that is chosen stays, so that it can be undone.
 */
export function shownChoices<Choice extends CountedChoice>(
    choices: readonly Choice[],
    chosen: readonly string[],
    search: string,
    isWhole: boolean
): { readonly shown: readonly Choice[]; readonly further: number } {
    const words = foldText(search.trim())
    const useful = choices.filter(
        ({ value, listed, unlisted }) =>
            listed !== 0 || unlisted > 0 || chosen.includes(value)
    )
    const shown = useful.filter(
        ({ value, text }, place) =>
            chosen.includes(value) ||
            (isWhole ? foldText(text).includes(words) : place < choicesAtFirst)
    )
    return { shown, further: useful.length - shown.length }
}
