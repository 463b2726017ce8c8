/** A cell of a spreadsheet holds no more characters. */
export const longestCell = 32_767

/** XML 1.0 has no way to write these, not even escaped. */
const unwritable =
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

const replacement = '\u25A1'

/** The first half of a character of which the second one was cut off. */
const halfAtEnd = /\p{Surrogate}$/u

/**
 * A text as a cell can hold it: what no XML can have is replaced, and what is
 * too long is cut and ends in "…".
 */
export function cellText(text: string): string {
    const writable = text.replace(unwritable, replacement)
    return writable.length > longestCell
        ? `${writable.slice(0, longestCell - 1).replace(halfAtEnd, '')}…`
        : writable
}
